package com.plexichat.release.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.manifest.AssetRole;
import com.plexichat.release.manifest.PackageCheck;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.staging.StagedRelease;
import com.plexichat.release.testkit.SmallPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StagedOrderTest {
    @TempDir
    Path folder;

    private StagedRelease staged;

    @BeforeEach
    void stage() {
        staged = new StagedRelease(folder);
        staged.prepareFor(PublishExamples.order("a.1.0-1").identity());
        SmallPackage.stageChecked(staged);
        staged.write(AssetRole.SBOM_JSON, "sbom.cdx.json", "{}");
        staged.write(AssetRole.SBOM_XML, "sbom.cdx.xml", "<bom/>");
        staged.writeNotes("Chat va.1.0-1", "Notes.\n", Optional.empty());
    }

    private PublishOrder read() {
        return StagedOrder.read(staged, PublishExamples.COMMIT, false);
    }

    @Test
    void aCompleteReleaseBecomesAnOrderWithSixAssets() {
        PublishOrder order = read();

        assertThat(order.title()).isEqualTo("Chat va.1.0-1");
        assertThat(order.body()).isEqualTo("Notes.\n");
        assertThat(order.assets())
                .extracting(PublishOrder.Asset::name)
                .containsExactly(
                        "chat.tar.gz",
                        "chat.tar.gz.sha256",
                        "manifest.txt",
                        "sbom.cdx.json",
                        "sbom.cdx.xml",
                        "release.json");
    }

    @Test
    void fullTextOfLongNotesIsPublishedToo() {
        staged.writeNotes("Chat va.1.0-1", "Notes.\n", Optional.of("All notes.\n"));

        assertThat(read().assets())
                .filteredOn(asset -> asset.name().equals("RELEASE_NOTES-full.md"))
                .singleElement()
                .extracting(PublishOrder.Asset::mediaType)
                .isEqualTo("text/markdown");
    }

    @Test
    void everyChangedOrMissingFileIsNamed() throws IOException {
        Files.writeString(folder.resolve("chat.tar.gz"), "changed");
        Files.writeString(folder.resolve("RELEASE_NOTES.md"), "Other notes.\n");
        Files.delete(folder.resolve("sbom.cdx.xml"));

        assertThatThrownBy(this::read)
                .isInstanceOf(ReleaseException.class)
                .hasMessageContainingAll(
                        "staged-file-changed: \"chat.tar.gz\"",
                        "staged-file-changed: \"RELEASE_NOTES.md\"",
                        "staged-file-missing: \"sbom.cdx.xml\"");
    }

    @Test
    void aPackageThatPassedNoCheckIsRefused() {
        staged.writeCheck(Optional.empty());

        assertThatThrownBy(this::read)
                .hasMessageContainingAll("staged-package-unchecked: \"chat.tar.gz\"", "plexichat-release:check");
        assertThatThrownBy(() -> StagedOrder.readAccount(staged, PublishExamples.COMMIT, false))
                .hasMessageContaining("staged-package-unchecked");
    }

    @Test
    void aPackageThatWasMadeAnewSinceItsCheckIsRefused() {
        SmallPackage.stage(staged, "other.tar.gz");

        assertThatThrownBy(this::read).hasMessageContaining("staged-package-unchecked: \"other.tar.gz\"");
    }

    @Test
    void aPackageIsRefusedThatTheCheckSawAnotherOf() {
        TreeMap<String, FileDigest> other = new TreeMap<>();
        other.put("chat.tar.gz", PublishExamples.digest("other"));
        staged.writeCheck(Optional.of(new PackageCheck(other, new TreeSet<>(), List.of())));

        assertThatThrownBy(this::read).hasMessageContaining("staged-package-unchecked");
    }

    @Test
    void anotherCommitThanTheOneCheckedOutIsRefused() {
        assertThatThrownBy(() -> StagedOrder.read(staged, PublishExamples.OTHER_COMMIT, false))
                .hasMessageContainingAll("staged-commit-differs", "11111111", "22222222");
    }

    @Test
    void everyGoalThatHasNotRunIsNamed(@TempDir Path other) {
        StagedRelease incomplete = new StagedRelease(other);
        incomplete.prepareFor(PublishExamples.order("a.1.0-1").identity());
        assertThatThrownBy(() -> StagedOrder.read(incomplete, PublishExamples.COMMIT, false))
                .hasMessageContainingAll(
                        "plexichat-release:package", "plexichat-release:sbom", "plexichat-release:notes");
    }

    @Test
    void anEmptyFolderSaysWhatToRun(@TempDir Path empty) {
        assertThatThrownBy(() -> StagedOrder.read(new StagedRelease(empty), PublishExamples.COMMIT, false))
                .hasMessageContainingAll("staged-release-missing", "plexichat-release:publish");
    }

    @Test
    void aBrokenAccountIsRefused() throws IOException {
        Files.writeString(folder.resolve("release.json"), "{\"format\": 1}");
        assertThatThrownBy(this::read).hasMessageContaining("staged-release-broken");
    }

    @Test
    void aLargeFileIsReadUnlessItIsOlderThanItsAccount() throws IOException {
        byte[] large = new byte[1_000_001];
        Path source = Files.write(Files.createDirectory(folder.resolve("tools")).resolve("tool.bin"), large);
        SmallPackage.stageChecked(staged, source);
        Path file = staged.file("tool.bin");
        FileTime accounted = Files.getLastModifiedTime(staged.file("release.json"));
        large[0] = 1;

        Files.write(file, large);
        Files.setLastModifiedTime(file, accounted);
        assertThatThrownBy(this::read).hasMessageContaining("staged-file-changed");
        Files.setLastModifiedTime(file, FileTime.fromMillis(accounted.toMillis() - 1000));
        PublishOrder.Asset trusted = read().assets().stream()
                .filter(asset -> asset.name().equals("tool.bin"))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(trusted::requireUnchanged).hasMessageContaining("staged-file-changed");
        Files.write(file, new byte[1_000_002]);
        Files.setLastModifiedTime(file, FileTime.fromMillis(accounted.toMillis() - 1000));
        assertThatThrownBy(this::read).hasMessageContaining("staged-file-changed");
    }
}
