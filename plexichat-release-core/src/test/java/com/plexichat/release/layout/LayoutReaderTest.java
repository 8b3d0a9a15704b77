package com.plexichat.release.layout;

import static com.plexichat.release.testkit.TestProject.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.layout.LayoutEntry.Patterns;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.testkit.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LayoutReaderTest {
    @TempDir
    Path folder;

    private TestProject project;

    @BeforeEach
    void makeProject() {
        project = new TestProject(folder);
    }

    private PackageContent content(LayoutEntry... own) {
        return LayoutReader.read(PackageLayout.of(Arrays.asList(own), List.of()), folder, FolderListing.AS_IT_IS);
    }

    private List<PackageFile> read(LayoutEntry... own) {
        return content(own).files();
    }

    private List<String> targets(LayoutEntry... own) {
        return read(own).stream().map(PackageFile::target).toList();
    }

    private List<ProblemCode> problems(LayoutEntry... own) {
        return codes(() -> read(own));
    }

    private static LayoutEntry own(String source, String target) {
        return own(source, target, List.of(), List.of());
    }

    private static LayoutEntry own(String source, String target, List<String> includes, List<String> excludes) {
        return new LayoutEntry(
                source, target, new Patterns(includes, excludes), Optional.empty(), true, false, List.of());
    }

    @Test
    void theOrderInWhichFoldersTellTheirFilesMakesNoDifference() {
        project.write("config/a/b.json", "{}").write("config/a.json", "{}").write("fonts/a.woff2", "x");
        PackageLayout layout = PackageLayout.of(List.of(), List.of());

        assertThat(LayoutReader.read(layout.backwards(), folder, FolderListing.BACKWARDS))
                .isEqualTo(LayoutReader.read(layout, folder, FolderListing.AS_IT_IS));
    }

    @Test
    void layoutOfTheGuidesIsTheDefault() {
        project.write("config/server.json", "{}")
                .write("config/nginx.conf", "x")
                .write("fonts/a.woff2", "x")
                .write("i18n/de.json", "{}")
                .write("templates/mail/welcome.html", "x")
                .write("src/release/package/docs/manual.txt", "x")
                .write("src/main/java/Chat.java", "not packed");

        assertThat(targets())
                .containsExactly(
                        "LICENSE",
                        "NOTICE.txt",
                        "README.md",
                        "bin/server",
                        "client/index.html",
                        "config/nginx.conf",
                        "config/server.json",
                        "docs/manual.txt",
                        "fonts/a.woff2",
                        "i18n/de.json",
                        "templates/mail/welcome.html");
    }

    @Test
    void sourcesOfMailsStayOut() {
        project.write("templates/welcome.html", "x")
                .write("templates/welcome.mjml", "x")
                .write("templates/deep/er.mjml", "x")
                .write("templates/partials/head.html", "x")
                .write("templates/deep/partials/er/head.html", "x")
                .write("templates/partials.html", "x");

        assertThat(targets())
                .filteredOn(target -> target.startsWith("templates/"))
                .containsExactly("templates/partials.html", "templates/welcome.html");
    }

    @Test
    void sourcesOfMailsStayOutOfTheTemplatesWhereverTheyComeFrom() {
        project.write("server/mails/welcome.html", "x")
                .write("server/mails/welcome.mjml", "x")
                .write("server/mails/partials/head.html", "x")
                .write("server/mails/draft.html", "x");

        PackageContent content = content(own("server/mails", "templates", List.of(), List.of("draft.html")));

        assertThat(content.files())
                .extracting(PackageFile::target)
                .filteredOn(target -> target.startsWith("templates/"))
                .containsExactly("templates/welcome.html");
        assertThat(content.warnings()).isEmpty();
    }

    @Test
    void whatToolsLeaveBehindStaysOutAndIsTold() {
        project.write("client/.git/config", "x")
                .write("client/.DS_Store", "x")
                .write("client/deep/.gitkeep", "x")
                .write("client/chat.js~", "x")
                .write("client/.well-known/chat", "x");

        PackageContent content = content();

        assertThat(content.files())
                .extracting(PackageFile::target)
                .filteredOn(target -> target.startsWith("client/"))
                .containsExactly("client/.well-known/chat", "client/index.html");
        assertThat(content.leftOut()).hasSize(4).extracting(LeftOut::reason).containsOnly("a leftover of a tool");
    }

    @Test
    void anIncludeThatMatchesNothingIsToldAndNotThatTheFolderIsEmpty() {
        project.write("dist/a.ttf", "x");

        assertThat(problems(own("dist", "client", List.of("/*.ttf"), List.of())))
                .containsExactly(ProblemCode.LAYOUT_PATTERN_UNUSED);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            bin/server, 755
            bin/tools/repair.sh, 755
            config/server.json, 600
            config/sites/a.json, 600
            config/nginx.conf, 644
            i18n/de.json, 644
            README.md, 644
            """)
    void modeFollowsFromThePlaceAndNotFromTheBuildMachine(String file, String mode) throws IOException {
        project.write(file, "x");
        Files.setPosixFilePermissions(
                folder.resolve(file), java.nio.file.attribute.PosixFilePermissions.fromString("rw-rw-rw-"));

        assertThat(read())
                .filteredOn(each -> each.target().equals(file))
                .extracting(each -> Integer.toOctalString(each.mode()))
                .containsExactly(mode);
    }

    @Test
    void modeOfAnEntryComesBeforeThatOfThePlace() {
        LayoutEntry entry = new LayoutEntry("bin", "bin", Patterns.ALL, Optional.of(0700), true, false, List.of());

        assertThat(read(entry))
                .filteredOn(each -> each.target().equals("bin/server"))
                .extracting(PackageFile::mode)
                .containsExactly(0700);
    }

    @Test
    void ownEntryTakesThePlaceOfTheDefaultWithItsTarget() {
        project.write("dist/app.js", "x")
                .write("docs/LICENSE-chat", "other licence")
                .delete("LICENSE");

        assertThat(targets(own("dist", "client"), own("docs/LICENSE-chat", "LICENSE")))
                .containsExactly("LICENSE", "NOTICE.txt", "README.md", "bin/server", "client/app.js");
    }

    @Test
    void includesAndExcludesOfAnEntrySelectFiles() {
        project.write("dist/a.js", "x").write("dist/a.js.map", "x").write("dist/deep/b.js", "x");
        LayoutEntry entry = own("dist", "client", List.of("**/*.js", "*.js"), List.of("deep/**"));

        assertThat(targets(entry))
                .filteredOn(target -> target.startsWith("client/"))
                .containsExactly("client/a.js");
    }

    @Test
    void librariesGoIntoLibUnderTheirNames() throws IOException {
        Path jar = Files.writeString(folder.resolve("built.jar"), "jar");
        PackageLayout layout =
                PackageLayout.of(List.of(), List.of(new PackageLayout.Library("server-a.1.2-1.jar", jar, false)));

        assertThat(LayoutReader.read(layout, folder, FolderListing.AS_IT_IS).files())
                .contains(new PackageFile("lib/server-a.1.2-1.jar", 0644, jar));
    }

    @Test
    void everythingThatIsMissingOrEmptyIsNamedTogether() throws IOException {
        project.delete("LICENSE").delete("NOTICE.txt").delete("client/index.html");
        Files.createDirectories(folder.resolve("fonts/empty"));

        assertThat(problems())
                .containsExactly(
                        ProblemCode.LAYOUT_SOURCE_EMPTY,
                        ProblemCode.LAYOUT_SOURCE_EMPTY,
                        ProblemCode.LAYOUT_FILE_MISSING,
                        ProblemCode.LAYOUT_FILE_MISSING);
        assertThatThrownBy(this::read)
                .hasMessageContaining("\"client\" holds no file")
                .hasMessageContaining("\"fonts\" holds no file")
                .hasMessageContaining("\"LICENSE\" is missing")
                .hasMessageContaining("\"NOTICE.txt\" is missing");
    }

    @Test
    void folderThatOnlyHoldsExcludedFilesIsEmpty() {
        project.write("templates/welcome.mjml", "x");

        assertThat(problems()).containsExactly(ProblemCode.LAYOUT_SOURCE_EMPTY);
    }

    @Test
    void entryThatIsNotRequiredMayBeMissing() {
        LayoutEntry entry = new LayoutEntry("extra", "extra", Patterns.ALL, Optional.empty(), false, false, List.of());

        assertThat(targets(entry)).contains("bin/server");
    }

    @Test
    void targetThatComesFromTwoPlacesIsRefusedWithBoth() {
        project.write("src/release/package/bin/server", "x");

        assertThat(problems()).containsExactly(ProblemCode.LAYOUT_TARGET_TWICE);
        assertThatThrownBy(this::read)
                .hasMessageContaining(folder.resolve("bin/server") + "")
                .hasMessageContaining(folder.resolve("src/release/package/bin/server") + "");
    }

    @Test
    void fileInThePlaceOfAFolderIsRefused() {
        project.write("src/release/package/logs", "a file, and the package has a folder of that name");
        assertThat(problems()).containsExactly(ProblemCode.LAYOUT_TARGET_TWICE);

        project.delete("src/release/package/logs").write("src/release/package/other", "x");
        assertThat(problems(own("README.md", "bin/server/readme.md"))).containsExactly(ProblemCode.LAYOUT_TARGET_TWICE);
    }

    @Test
    void manifestOfTheProjectsOwnIsRefusedSinceTheGoalWritesIt() {
        project.write("src/release/package/manifest.txt", "mine");

        assertThatThrownBy(this::read)
                .hasMessageContaining("layout-file-unsuitable: \"manifest.txt\" is written by the package goal itself");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside", "/etc/passwd", "bin/../../x", "./x", "docs/", "a//b", ".", ".."})
    void targetOutsideOfTheTopFolderIsRefused(String target) {
        assertThat(problems(own("README.md", target))).containsExactly(ProblemCode.PARAMETER_INVALID);
    }

    @Test
    void fileCannotBeTheTopFolder() {
        assertThat(problems(own("README.md", ""))).containsExactly(ProblemCode.LAYOUT_FILE_UNSUITABLE);
    }

    @Test
    void symbolicLinksAreRefusedWhereverTheyPoint() throws IOException {
        Files.createSymbolicLink(folder.resolve("bin/link"), folder.resolve("bin/server"));
        Files.createSymbolicLink(folder.resolve("client/folder"), folder.resolve("bin"));
        Files.createSymbolicLink(folder.resolve("fonts"), folder.resolve("bin"));
        Files.createSymbolicLink(folder.resolve("i18n"), folder.resolve("nowhere"));

        assertThat(problems())
                .containsExactly(
                        ProblemCode.LAYOUT_FILE_UNSUITABLE,
                        ProblemCode.LAYOUT_FILE_UNSUITABLE,
                        ProblemCode.LAYOUT_FILE_UNSUITABLE,
                        ProblemCode.LAYOUT_FILE_UNSUITABLE);
    }

    @Test
    void packageWithoutAProgramIsRefused(@TempDir Path bare) throws IOException {
        for (String name : List.of("LICENSE", "NOTICE.txt", "README.md")) {
            Files.writeString(bare.resolve(name), "x");
        }

        assertThatThrownBy(
                        () -> LayoutReader.read(PackageLayout.of(List.of(), List.of()), bare, FolderListing.AS_IT_IS))
                .hasMessageContaining("layout-nothing-to-pack");
    }

    @Test
    void aNameThatTheLocaleCannotHoldIsRefused() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("client")).resolve("\uFFFD.html"), "page");

        assertThatThrownBy(
                        () -> LayoutReader.read(PackageLayout.of(List.of(), List.of()), folder, FolderListing.AS_IT_IS))
                .hasMessageContainingAll("layout-file-unsuitable", "LC_ALL=C.UTF-8");
    }

    private static LayoutEntry emptyable(String source, String target, List<String> includes) {
        return new LayoutEntry(
                source, target, new Patterns(includes, List.of()), Optional.empty(), true, true, List.of());
    }

    @Test
    void aFolderThatMayBeEmptyNeedsNoMatch() throws IOException {
        Files.createDirectories(folder.resolve("plugins"));

        PackageContent content = content(emptyable("plugins", "plugins", List.of("*.jar")));

        assertThat(content.warnings())
                .extracting(problem -> problem.code().text() + " " + problem.what())
                .containsExactly("layout-pattern-unused the include \"*.jar\" matches nothing in \"plugins\"");
    }

    @Test
    void anEmptyFileIsRefusedUnlessItMayBe() {
        project.write("empty.txt", "").write("client/empty.css", "");

        assertThat(problems(own("empty.txt", "docs/empty.txt"))).containsExactly(ProblemCode.LAYOUT_SOURCE_EMPTY);
        assertThat(targets(emptyable("empty.txt", "docs/empty.txt", List.of())))
                .contains("docs/empty.txt", "client/empty.css");
    }

    @Test
    void anIncludeThatMatchesNothingIsRefusedAndAnExcludeIsWarnedOf() {
        assertThat(problems(own("client", "client", List.of("*.html", "*.js"), List.of())))
                .containsExactly(ProblemCode.LAYOUT_PATTERN_UNUSED);
        assertThat(content(own("client", "client", List.of(), List.of("**/*.map")))
                        .warnings())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.what()).isEqualTo("the exclude \"**/*.map\" matches nothing in \"client\""));
    }

    @Test
    void patternsOfASingleFileAreOfNoUse() {
        assertThat(problems(own("README.md", "docs/README.md", List.of("*.md"), List.of())))
                .containsExactly(ProblemCode.LAYOUT_PATTERN_UNUSED);
        assertThat(content(own("README.md", "docs/README.md", List.of(), List.of("*.txt")))
                        .warnings())
                .hasSize(1);
    }

    @Test
    void theStandardLayoutMayHavePatternsThatMatchNothing() {
        project.write("templates/welcome.html", "x");

        assertThat(content().warnings()).isEmpty();
    }

    @Test
    void whatIsLeftOutIsListedWithTheReason() {
        project.write("dist/a.js", "x").write("dist/a.js.map", "x").write("dist/notes.txt", "x");

        assertThat(content(own("dist", "client", List.of("*.js*"), List.of("*.map")))
                        .leftOut())
                .extracting(each -> each.file() + ": " + each.reason())
                .containsExactly("dist/a.js.map: *.map", "dist/notes.txt: no <include> names it");
    }

    @Test
    void namesThatAreOneOnOtherSystemsAreRefused() {
        project.write("client/caf\u00e9.html", "composed").write("client/cafe\u0301.html", "decomposed");
        assertThat(problems()).containsExactly(ProblemCode.LAYOUT_NAMES_COLLIDE);

        project.delete("client/cafe\u0301.html").write("client/Deep/a.js", "x").write("client/deep/b.js", "x");
        assertThatThrownBy(this::read)
                .hasMessageContaining("\"client/Deep\" and \"client/deep\" are one name where case, or the way");
    }

    @Test
    void anEntryForOnePlatformIsInNoOther() {
        project.write("arm/lib.txt", "x");
        LayoutEntry entry = new LayoutEntry(
                "arm", "lib", Patterns.ALL, Optional.empty(), true, false, List.of(Platform.parse("linux-arm64")));
        PackageLayout layout = PackageLayout.of(List.of(entry), List.of());

        assertThat(LayoutReader.read(layout.of(Platform.parse("linux-arm64")), folder, FolderListing.AS_IT_IS)
                        .folders())
                .contains("lib");
        assertThat(LayoutReader.read(layout.of(Platform.parse("linux-amd64")), folder, FolderListing.AS_IT_IS)
                        .folders())
                .doesNotContain("lib");
    }

    @Test
    void emptyFoldersAreInThePackageWithTheirParents() {
        PackageLayout layout = PackageLayout.of(List.of(), List.of())
                .with(List.of("data/plugins", "data/plugins", "../outside"), List.of(), List.of());
        assertThat(codes(() -> LayoutReader.read(layout, folder, FolderListing.AS_IT_IS)))
                .containsExactly(ProblemCode.PARAMETER_INVALID);

        PackageLayout fine = layout.with(List.of("data/plugins", "data/plugins"), List.of(), List.of());
        assertThat(LayoutReader.read(fine, folder, FolderListing.AS_IT_IS).folders())
                .containsExactly("bin", "client", "data", "data/plugins");
    }
}
