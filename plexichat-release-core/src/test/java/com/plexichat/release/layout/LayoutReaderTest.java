package com.plexichat.release.layout;

import static com.plexichat.release.testkit.TestProject.codes;
import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.layout.LayoutEntry.Patterns;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LayoutReaderTest extends LayoutReading {
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
        Files.setPosixFilePermissions(folder.resolve(file), PosixFilePermissions.fromString("rw-rw-rw-"));

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
    void librariesGoIntoLibUnderTheirNames() throws IOException {
        Path jar = Files.writeString(folder.resolve("built.jar"), "jar");
        PackageLayout layout =
                PackageLayout.of(List.of(), List.of(new PackageLayout.Library("server-a.1.2-1.jar", jar, false)));

        assertThat(LayoutReader.read(layout, folder, FolderListing.AS_IT_IS).files())
                .contains(new PackageFile("lib/server-a.1.2-1.jar", 0644, jar));
    }

    @Test
    void entryThatIsNotRequiredMayBeMissing() {
        LayoutEntry entry = new LayoutEntry("extra", "extra", Patterns.ALL, Optional.empty(), false, false, List.of());

        assertThat(targets(entry)).contains("bin/server");
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
