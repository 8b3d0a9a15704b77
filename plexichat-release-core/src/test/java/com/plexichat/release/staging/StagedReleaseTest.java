package com.plexichat.release.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.manifest.AssetRole;
import com.plexichat.release.manifest.ReleaseAsset;
import com.plexichat.release.manifest.ReleaseRecord;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.testkit.Identities;
import com.plexichat.release.testkit.SmallPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StagedReleaseTest {
    @TempDir
    Path folder;

    private StagedRelease staged;

    @BeforeEach
    void stage() {
        staged = new StagedRelease(folder.resolve("target/release"));
        staged.prepareFor(Identities.of("a.1.2-1"));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> list = Files.list(staged.folder())) {
            return list.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void whatIsWrittenIsAccountedForWithItsDigest() throws IOException {
        staged.write(AssetRole.SBOM_JSON, "a.json", "größe");
        staged.writeNotes("PlexiChat va.1.2-1", "# notes\n", Optional.empty());

        assertThat(staged.record().assets())
                .containsExactly(new ReleaseAsset(AssetRole.SBOM_JSON, "a.json", FileDigest.of(staged.file("a.json"))));
        assertThat(staged.record().notes()).hasValueSatisfying(notes -> {
            assertThat(notes.title()).isEqualTo("PlexiChat va.1.2-1");
            assertThat(notes.digest().size()).isEqualTo(8);
        });
        assertThat(files()).containsExactly("RELEASE_NOTES.md", "a.json", "release.json");
    }

    @Test
    void fullTextOfTheNotesIsAnAssetUntilTheyAreShortAgain() throws IOException {
        staged.writeNotes("title", "text", Optional.of("full text"));

        assertThat(staged.record().assets())
                .containsExactly(new ReleaseAsset(
                        AssetRole.FULL_NOTES,
                        "RELEASE_NOTES-full.md",
                        FileDigest.of(staged.file("RELEASE_NOTES-full.md"))));
        assertThat(staged.file("RELEASE_NOTES-full.md")).hasContent("full text");

        staged.writeNotes("title", "text", Optional.empty());

        assertThat(staged.record().assets()).isEmpty();
        assertThat(files()).containsExactly("RELEASE_NOTES.md", "release.json");
    }

    @Test
    void fullTextOfTheNotesGoesWithTheArchivesThatItNames() throws IOException {
        staged.writeNotes("title", "text", Optional.of("full text"));

        SmallPackage.stage(staged);

        assertThat(staged.record().asset(AssetRole.FULL_NOTES)).isEmpty();
        assertThat(files()).doesNotContain("RELEASE_NOTES.md", "RELEASE_NOTES-full.md");
    }

    @Test
    void sameReleaseKeepsItsFiles() throws IOException {
        staged.write(AssetRole.SBOM_JSON, "a.json", "x");

        staged.prepareFor(Identities.of("a.1.2-1"));

        assertThat(files()).containsExactly("a.json", "release.json");
        assertThat(staged.record().assets()).hasSize(1);
    }

    @Test
    void filesOfAnotherVersionAreRemovedAndStrangersStay() throws IOException {
        SmallPackage.stage(staged);
        staged.write(AssetRole.SBOM_JSON, "a.json", "x");
        staged.writeNotes("title", "text", Optional.empty());
        Files.writeString(staged.file("mine.txt"), "x");

        staged.prepareFor(Identities.of("a.1.2-2"));

        assertThat(files()).containsExactly("mine.txt", "release.json");
        assertThat(staged.record().identity()).isEqualTo(Identities.of("a.1.2-2"));
        assertThat(staged.record().assets()).isEmpty();
        assertThat(staged.record().notes()).isEmpty();
    }

    @Test
    void renamedArchiveRemovesTheFormerFile() throws IOException {
        SmallPackage.stage(staged, "former.tar.gz");

        SmallPackage.stage(staged, "new.tar.gz");

        assertThat(files()).containsExactly("manifest.txt", "new.tar.gz", "new.tar.gz.sha256", "release.json");
        assertThat(staged.record().assets())
                .extracting(ReleaseAsset::name)
                .containsExactly("new.tar.gz", "new.tar.gz.sha256", "manifest.txt");
    }

    @Test
    void anExtraFileThatCannotBeTakenLeavesTheFormerReleaseAsItWas() throws IOException {
        Path tool = Files.writeString(folder.resolve("tool.txt"), "tool");
        SmallPackage.stage(staged, "former.tar.gz", tool);
        ReleaseRecord before = staged.record();
        List<String> filesBefore = files();

        assertThatThrownBy(() -> SmallPackage.stage(staged, "new.tar.gz", folder.resolve("missing.txt")))
                .isInstanceOf(ReleaseException.class);

        assertThat(staged.record()).isEqualTo(before);
        assertThat(files()).isEqualTo(filesBefore);
    }

    @Test
    void anotherNameForARoleRemovesTheFormerFile() throws IOException {
        staged.write(AssetRole.SBOM_JSON, "former.json", "x");

        staged.write(AssetRole.SBOM_JSON, "new.json", "x");

        assertThat(files()).containsExactly("new.json", "release.json");
    }

    @Test
    void whatAKilledRunLeftHalfWrittenIsRemoved() throws IOException {
        Files.writeString(staged.file(".a.tar.gz.123.part"), "half");

        staged.removeLeftovers();

        assertThat(files()).containsExactly("release.json");
    }

    @Test
    void missingAccountSaysWhichGoalsToRun() throws IOException {
        Files.delete(staged.file("release.json"));

        assertThatThrownBy(staged::record)
                .hasMessageContaining("staged-release-missing")
                .hasMessageContaining("plexichat-release:stage or plexichat-release:publish");
    }

    @Test
    void brokenAccountCannotBeReadAndIsReplacedByTheNextBuild() throws IOException {
        Files.writeString(staged.file("release.json"), "{\"format\": 1,");
        assertThatThrownBy(staged::record).hasMessageContaining("staged-release-broken");

        staged.prepareFor(Identities.of("a.1.2-1"));

        assertThat(staged.record().identity()).isEqualTo(Identities.of("a.1.2-1"));
    }

    @Test
    void accountThatIsNoTextIsReplacedToo() throws IOException {
        Files.write(staged.file("release.json"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});

        staged.prepareFor(Identities.of("a.1.2-1"));

        assertThat(staged.record().assets()).isEmpty();
    }

    @Test
    void accountNeverLeadsOutOfItsFolder() throws IOException {
        Path outside = Files.writeString(folder.resolve("precious.txt"), "x");
        staged.write(AssetRole.SBOM_JSON, "a.json", "x");
        String account = Files.readString(staged.file("release.json"));
        Files.writeString(staged.file("release.json"), account.replace("a.json", "../../precious.txt"));

        staged.prepareFor(Identities.of("a.1.2-2"));

        assertThat(outside).exists();
    }

    @Test
    void folderThatCannotBeMadeIsSaidWithItsPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");

        assertThatThrownBy(() -> new StagedRelease(file.resolve("release")).prepareFor(Identities.of("a.1.2-1")))
                .hasMessageContaining("file-unwritable")
                .hasMessageContaining(file.resolve("release").toString());
    }
}
