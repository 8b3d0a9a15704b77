package com.plexichat.release.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.testkit.Identities;
import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionSchemes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class InstallProofTest {
    private static final ReleaseIdentity RELEASE = Identities.of("a.1.0-2");
    private static final Sha256 ONE = new Sha256("1".repeat(64));
    private static final Sha256 TWO = new Sha256("2".repeat(64));

    @TempDir
    private Path folder;

    private ProofFile file;

    @BeforeEach
    void choosePlace() {
        file = new ProofFile(folder.resolve("release/install-proof.json"));
    }

    private static InstallProof proof(Optional<String> former) {
        return new InstallProof(
                RELEASE.product(),
                RELEASE.version(),
                RELEASE.commit(),
                Platform.parse("linux-arm64"),
                former,
                "1.2",
                List.of("install a.1.0-1", "upgrade to a.1.0-2"),
                new TreeMap<>(Map.of("b.tar.gz", ONE, "a.txt", TWO)));
    }

    @Test
    void aProofOfTheseVeryFilesIsEnough() {
        file.write(proof(Optional.of("a.1.0-1")));

        file.require(RELEASE, Map.of("a.txt", TWO, "b.tar.gz", ONE));
    }

    @Test
    void itsTextIsTheSameEachTime() throws IOException {
        file.write(proof(Optional.of("a.1.0-1")));

        assertThat(Files.readString(file.path()))
                .isEqualTo("""
                {
                  "format": 1,
                  "product": "plexichat",
                  "version": "a.1.0-2",
                  "tag": "a.1.0-2",
                  "commit": "%s",
                  "platform": "linux-arm64",
                  "firstInstallation": false,
                  "former": "a.1.0-1",
                  "updater": "1.2",
                  "steps": [
                    "install a.1.0-1",
                    "upgrade to a.1.0-2"
                  ],
                  "assets": {
                    "a.txt": "%s",
                    "b.tar.gz": "%s"
                  }
                }
                """.formatted(RELEASE.commit().hex(), TWO, ONE));
    }

    @Test
    void aFirstInstallationIsToldAsOne() throws IOException {
        file.write(proof(Optional.empty()));

        assertThat(Files.readString(file.path()))
                .contains("\"firstInstallation\": true")
                .doesNotContain("\"former\"");
        file.require(RELEASE, Map.of("a.txt", TWO, "b.tar.gz", ONE));
    }

    @Test
    void everyDifferenceIsNamed() {
        file.write(proof(Optional.empty()));
        ReleaseIdentity other = new ReleaseIdentity(
                "other",
                Identities.of("a.1.0-3").version(),
                "1",
                RELEASE.buildDate(),
                new CommitId("f".repeat(40)),
                "main",
                true);

        assertThatThrownBy(() -> file.require(other, Map.of("a.txt", ONE, "c.txt", ONE)))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContainingAll(
                        "proof-mismatch: what was installed on trial is not this release: ",
                        "its product was plexichat instead of other",
                        "its version was a.1.0-2 instead of a.1.0-3",
                        "its commit was " + RELEASE.commit().brief() + " instead of fff",
                        "a.txt was another one",
                        "b.tar.gz is not in the release",
                        "c.txt was not in it");
    }

    @Test
    void itIsOfTheUpgradeThatServersAreGoingToMake() {
        Optional<Version> before = VersionSchemes.find("a.1.0-1");

        assertThat(proof(Optional.of("a.1.0-1")).otherUpgrade(before, "p")).isEmpty();
        assertThat(proof(Optional.of("a.1.0-0")).otherUpgrade(before, "p"))
                .hasValueSatisfying(problem -> assertThat(problem.toString())
                        .contains("PROOF_MISMATCH", "over a.1.0-0, and servers have a.1.0-1"));
        assertThat(proof(Optional.empty()).otherUpgrade(before, "p")).isPresent();
    }

    @Test
    void withNothingToUpgradeFromAnyTrialWillDo() {
        assertThat(proof(Optional.empty()).otherUpgrade(Optional.empty(), "p")).isEmpty();
        assertThat(proof(Optional.of("a.1.0-1")).otherUpgrade(Optional.empty(), "p"))
                .isEmpty();
    }

    @Test
    void withoutAFileThereIsNoProof() {
        assertThatThrownBy(() -> file.require(RELEASE, Map.of()))
                .hasMessageContaining("proof-missing: the release was not installed on trial");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"format\": 2}",
                "{\"format\": 1, \"product\": \"p\", \"version\": \"x\"}",
                "{\"format\": 1, \"product\": \"p\", \"version\": \"a.1.0-2\", \"commit\": \"x\"}"
            })
    void whatCannotBeReadProvesNothing(String text) throws IOException {
        Files.createDirectories(file.path().getParent());
        Files.writeString(file.path(), text);

        assertThatThrownBy(() -> file.require(RELEASE, Map.of()))
                .hasMessageContaining("proof-missing: its proof of installation cannot be read: ");
    }

    @Test
    void aProofOfBeforeCanBeRemovedWhetherItIsThereOrNot() {
        file.remove();
        file.write(proof(Optional.empty()));
        file.remove();

        assertThat(file.path()).doesNotExist();
    }
}
