package com.plexichat.release.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.localforge.state.Release;
import com.plexichat.release.localforge.state.ReleaseDetails;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.manifest.ReleaseRecord;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.staging.StagedRelease;
import com.plexichat.release.trial.InstallProof;
import com.plexichat.release.trial.ProofFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RequiredProofTest extends Publishing {
    private Path proof;

    @BeforeEach
    void requireProof() {
        proof = folder.resolve("proof.json");
        requiredProof = Optional.of(proof);
    }

    private void prove() throws IOException {
        prove(Optional.empty());
    }

    private void prove(Optional<String> former) throws IOException {
        StagedRelease staged = new StagedRelease(facts().releaseFolder());
        TreeMap<String, Sha256> assets = new TreeMap<>();
        staged.record()
                .assets()
                .forEach(asset -> assets.put(asset.name(), asset.digest().sha256()));
        assets.put(ReleaseRecord.FILE_NAME, Sha256.of(staged.file(ReleaseRecord.FILE_NAME)));
        ReleaseIdentity release = staged.record().identity();
        new ProofFile(proof)
                .write(new InstallProof(
                        release.product(),
                        release.version(),
                        release.commit(),
                        Platform.parse("linux-arm64"),
                        former,
                        "1",
                        List.of("install a.1.0-1"),
                        assets));
    }

    private boolean isPublic() {
        return server.repository(REPOSITORY).published("a.1.0-1").isPresent();
    }

    @Test
    void aDraftIsMadeWithoutAProof() {
        run(PublishPart.STAGE);

        assertThat(server.repository(REPOSITORY).releases()).singleElement().matches(Release::draft);
    }

    @Test
    void withoutOneNothingBecomesPublicByWhateverGoal() {
        assertThatThrownBy(() -> run(PublishPart.WHOLE)).hasMessageContaining("proof-missing");
        assertThat(server.exchanges()).isEmpty();

        run(PublishPart.STAGE);
        assertThatThrownBy(() -> run(PublishPart.RELEASE)).hasMessageContaining("proof-missing");
        assertThat(isPublic()).isFalse();
    }

    @Test
    void withTheProofOfTheseFilesTheDraftBecomesPublic() throws IOException {
        run(PublishPart.STAGE);
        prove();
        run(PublishPart.RELEASE);

        assertThat(isPublic()).isTrue();
    }

    @Test
    void aReleaseThatWasBuiltAnewSinceIsRefused() throws IOException {
        prove();
        new StagedRelease(facts().releaseFolder()).writeNotes("Chat va.1.0-1", "Other notes.\n", Optional.empty());

        assertThatThrownBy(() -> run(PublishPart.WHOLE))
                .hasMessageContaining("proof-mismatch: ")
                .hasMessageContaining("release.json was another one");
        assertThat(isPublic()).isFalse();
    }

    @Test
    void aDryRunOnlyWarns() {
        publish(true, false);

        assertThat(log.warnings()).anyMatch(problem -> problem.code().text().equals("proof-missing"));
        assertThat(writes()).isZero();
    }

    @Test
    void aProofIsTiedToTheDraftThatTheServerHas() throws IOException {
        run(PublishPart.STAGE);
        prove();
        Release draft = server.repository(REPOSITORY).releases().get(0);
        server.repository(REPOSITORY).addAsset(draft.id(), "extra.txt", "x".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> run(PublishPart.RELEASE)).hasMessageContaining("extra.txt");
        assertThat(isPublic()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"RELEASE", "WHOLE"})
    void aFirstInstallationProvesNothingWhereAReleaseIsToUpgradeFrom(PublishPart part) throws IOException {
        server.repository(REPOSITORY).createRelease(ReleaseDetails.published("a.0.9-4"));
        if (part == PublishPart.RELEASE) {
            run(PublishPart.STAGE);
        }
        prove();
        long before = writes();

        assertThatThrownBy(() -> run(part))
                .hasMessageContainingAll(
                        "proof-mismatch: ", "with nothing before it, and servers have a.0.9-4", proof.toString())
                .hasMessageContaining("prove-install without plexichat.former");
        assertThat(isPublic()).isFalse();
        assertThat(writes()).isEqualTo(before);
    }

    @Test
    void aTrialOverAnotherReleaseThanServersHaveIsRefused() throws IOException {
        server.repository(REPOSITORY).createRelease(ReleaseDetails.published("a.0.9-3"));
        server.repository(REPOSITORY).createRelease(ReleaseDetails.published("a.0.9-4"));
        prove(Optional.of("a.0.9-3"));

        assertThatThrownBy(() -> run(PublishPart.WHOLE)).hasMessageContaining("over a.0.9-3, and servers have a.0.9-4");
        assertThat(isPublic()).isFalse();

        publish(true, false);
        assertThat(log.warnings()).anyMatch(problem -> problem.code().text().equals("proof-mismatch"));
        assertThat(writes()).isZero();

        prove(Optional.of("a.0.9-4"));
        run(PublishPart.WHOLE);
        assertThat(isPublic()).isTrue();
    }

    @Test
    void whatIsPublicAlreadyNeedsNoOtherTrialForAReleaseThatCameLater() throws IOException {
        prove();
        run(PublishPart.WHOLE);
        server.repository(REPOSITORY).createRelease(ReleaseDetails.published("a.0.9-4"));
        long before = writes();

        run(PublishPart.WHOLE);

        assertThat(writes()).isEqualTo(before);
    }
}
