package com.plexichat.release.goal;

import static com.plexichat.release.testkit.TestProject.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.archive.Compression;
import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.json.JsonEdit;
import com.plexichat.release.layout.ConfigEdit;
import com.plexichat.release.layout.PackageLayout;
import com.plexichat.release.layout.PackageLayout.Library;
import com.plexichat.release.manifest.AssetRole;
import com.plexichat.release.manifest.PackageCheck;
import com.plexichat.release.manifest.ReleaseAsset;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.proof.InThisProcess;
import com.plexichat.release.staging.StagedRelease;
import com.plexichat.release.testing.DrivenClock;
import com.plexichat.release.testkit.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PackageGoalTest {
    private static final String ARCHIVE = "plexichat-a.1.2-1-linux-arm64.tar.gz";

    @TempDir
    Path folder;

    private TestProject project;
    private Optional<String> archiveName = Optional.empty();
    private List<Library> libraries = List.of();
    private List<String> extraAssets = List.of();
    private List<ConfigEdit> edits = List.of();

    @BeforeEach
    void makeProject() {
        project = new TestProject(folder);
    }

    private void run() {
        new PackageGoal(
                        project.identities(),
                        project.ignored,
                        new InThisProcess(),
                        new DrivenClock(),
                        project.log,
                        project.report)
                .run(new PackageRequest(
                        project.facts(),
                        project.folder,
                        archiveName,
                        Optional.empty(),
                        PackageLayout.of(List.of(), libraries).with(List.of("logs"), List.of(), edits),
                        new Compression(5, 2),
                        false,
                        extraAssets));
    }

    @Test
    void extraAssetsLieInTheReleaseAndInItsAccount() throws IOException {
        Files.writeString(project.folder.resolve("tool.jar"), "tool");
        Files.writeString(project.folder.resolve("install.sh"), "install");
        extraAssets = List.of("tool.jar", "install.sh");
        run();
        StagedRelease staged = new StagedRelease(project.facts().releaseFolder());
        assertThat(staged.record().extras()).extracting(ReleaseAsset::name).containsExactly("install.sh", "tool.jar");

        extraAssets = List.of("tool.jar");
        run();
        assertThat(staged.record().extras())
                .containsExactly(new ReleaseAsset(AssetRole.EXTRA, "tool.jar", FileDigest.of(staged.file("tool.jar"))));
        assertThat(staged.file("install.sh")).doesNotExist();
    }

    @Test
    void aCheckSaysNothingOfOtherAssetsThanItSaw() throws IOException {
        Files.writeString(project.folder.resolve("install.sh"), "install");
        extraAssets = List.of("install.sh");
        run();
        StagedRelease staged = new StagedRelease(project.facts().releaseFolder());
        SortedMap<String, FileDigest> archives =
                new TreeMap<>(Map.of(ARCHIVE, staged.record().archives().get(0).digest()));
        staged.writeCheck(Optional.of(new PackageCheck(archives, new TreeSet<>(), List.of())));

        run();
        assertThat(staged.record().unchecked()).isEmpty();

        Files.writeString(project.folder.resolve("install.sh"), "install another");
        run();
        assertThat(staged.record().unchecked()).extracting(ReleaseAsset::name).containsExactly(ARCHIVE);
    }

    @Test
    void everyExtraAssetThatCannotBePublishedIsTold() throws IOException {
        Files.writeString(project.folder.resolve("two words.txt"), "text");
        Files.createDirectories(project.folder.resolve("docs"));
        Files.writeString(project.folder.resolve("docs/manifest.txt"), "text");
        Files.createFile(project.folder.resolve("empty"));
        Files.writeString(project.folder.resolve("docs/plexichat-a.1.2-1-linux-arm64.tar.gz"), "text");
        extraAssets = List.of(
                "missing.jar",
                "two words.txt",
                "docs/manifest.txt",
                "docs",
                "empty",
                "docs/plexichat-a.1.2-1-linux-arm64.tar.gz");

        assertThatThrownBy(this::run)
                .hasMessageContainingAll(
                        "\"missing.jar\" is not a file",
                        "another name",
                        "\"docs/manifest.txt\" has the name of another file",
                        "\"docs\" is not a file",
                        "\"empty\" is empty",
                        "\"docs/plexichat-a.1.2-1-linux-arm64.tar.gz\" has the name of another file");
    }

    private Library ownJar(String name, long millis) throws IOException {
        Path jar = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            ZipEntry entry = new ZipEntry("org/Chat.class");
            entry.setTime(millis);
            zip.putNextEntry(entry);
            zip.write(new byte[] {1, 2, 3});
            zip.closeEntry();
        }
        return new Library("chat.jar", jar, true);
    }

    @Test
    void theTimeThatTheProjectsOwnJarWasBuiltAtMakesNoDifference() throws IOException {
        libraries = List.of(ownJar("morning.jar", 1_700_000_000_000L));
        run();
        FileDigest morning = FileDigest.of(project.released(ARCHIVE));
        libraries = List.of(ownJar("evening.jar", 1_700_040_000_000L));
        run();

        assertThat(FileDigest.of(project.released(ARCHIVE))).isEqualTo(morning);
    }

    @Test
    void aJarOfOthersIsPackedAsItIs() throws IOException {
        Library other = ownJar("other.jar", 1_700_000_000_000L);
        libraries = List.of(new Library("other.jar", other.file(), false));

        run();

        assertThat(Files.readString(project.released("manifest.txt")))
                .contains(FileDigest.of(other.file()).sha256() + "  lib/other.jar\n");
    }

    @Test
    void aJarThatIsNoneIsRefused() throws IOException {
        Path jar = Files.writeString(folder.resolve("other.jar"), "not even a jar");
        libraries = List.of(new Library("other.jar", jar, false));

        assertThatThrownBy(this::run).hasMessageContaining("\"lib/other.jar\" cannot be read as a jar");
    }

    @Test
    void archiveChecksumAndManifestAreMadeAndTold() throws IOException {
        run();

        assertThat(project.built()).containsExactlyElementsOf(Packing.built(ARCHIVE));
        assertThat(project.log.lines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains(
                                "5 files",
                                ARCHIVE,
                                FileDigest.of(project.released(ARCHIVE))
                                        .sha256()
                                        .hex()));
    }

    @Test
    void missingLicenceFileStopsThePackage() {
        project.delete("LICENSE");

        assertThatThrownBy(this::run)
                .hasMessageContaining("layout-file-missing: \"LICENSE\" is missing and every package needs it");
        assertThat(project.built()).isEmpty();
    }

    @Test
    void emptyClientStopsThePackage() {
        project.delete("client/index.html");

        assertThatThrownBy(this::run)
                .hasMessageContaining("layout-source-empty: \"client\" holds no file for the package");
        assertThat(project.built()).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsReportedTogetherAndNothingIsWritten() {
        project.version("1.0").withoutRepository().delete("NOTICE.txt").delete("client/index.html");

        assertThat(codes(this::run))
                .containsExactly(
                        ProblemCode.VERSION_MALFORMED,
                        ProblemCode.GIT_REPOSITORY_MISSING,
                        ProblemCode.LAYOUT_SOURCE_EMPTY,
                        ProblemCode.LAYOUT_FILE_MISSING);
        assertThat(project.built()).isEmpty();
    }

    @Test
    void wrongNameIsReportedWithTheFiles() {
        archiveName = Optional.of("chat.zip");
        project.delete("LICENSE");

        assertThat(codes(this::run)).containsExactly(ProblemCode.PARAMETER_INVALID, ProblemCode.LAYOUT_FILE_MISSING);
    }

    @Test
    void nextVersionLeavesNothingOfTheFormerOne() {
        run();
        project.version("a.1.2-2");

        run();

        assertThat(project.built()).containsExactlyElementsOf(Packing.built("plexichat-a.1.2-2-linux-arm64.tar.gz"));
    }

    @Test
    void otherArchiveNameLeavesNothingOfTheFormerOne() {
        run();
        archiveName = Optional.of("chat.tar.gz");

        run();

        assertThat(project.built())
                .containsExactly(
                        "release/chat.tar.gz",
                        "release/chat.tar.gz.sha256",
                        "release/manifest.txt",
                        "release/release.json");
    }

    @Test
    void failingGoalLeavesTheFormerPackageWhole() {
        run();
        List<String> before = project.built();
        project.version("a.1.2-2").delete("LICENSE");

        assertThat(codes(this::run)).isNotEmpty();

        assertThat(project.built()).isEqualTo(before);
    }

    @Test
    void thePlanOfAFormerPackageGoesThoughItAloneIsThere() throws IOException {
        run();
        Files.writeString(project.released("publish-plan.json"), "{}");
        run();
        assertThat(project.released("publish-plan.json")).exists();

        project.write("client/index.html", "<p>Another chat</p>");
        run();

        assertThat(project.released("publish-plan.json")).doesNotExist();
        assertThat(project.log.lines())
                .anySatisfy(
                        line -> assertThat(line).contains("Removed publish-plan.json, made before this package was"));
    }

    @Test
    void thePlanOfAFormerVersionGoes() throws IOException {
        run();
        Files.writeString(project.released("publish-plan.json"), "{}");
        project.version("a.1.2-2");

        run();

        assertThat(project.built()).doesNotContain("release/publish-plan.json");
    }

    @Test
    void editsThatCannotBeMadeAreToldWithWhatIsWrongInTheLayout() {
        project.delete("LICENSE").write("config/config.json", "{}").write("fonts", "a file");
        edits = List.of(
                new ConfigEdit("config/config.json", JsonEdit.empty("/Missing")),
                new ConfigEdit("config/other.json", JsonEdit.empty("/Missing")),
                new ConfigEdit("fonts/fonts.json", JsonEdit.empty("/Missing")));

        assertThat(codes(this::run))
                .containsExactly(
                        ProblemCode.LAYOUT_FILE_UNSUITABLE,
                        ProblemCode.LAYOUT_FILE_MISSING,
                        ProblemCode.LAYOUT_EDIT_IMPOSSIBLE,
                        ProblemCode.LAYOUT_EDIT_IMPOSSIBLE);
    }
}
