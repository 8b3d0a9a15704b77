package com.plexichat.release.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.localforge.state.Release;
import com.plexichat.release.localforge.state.ReleaseDetails;
import com.plexichat.release.staging.StagedRelease;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DraftGoalsTest extends Publishing {
    @Test
    void aStagedReleaseIsADraftUntilItIsReleased() {
        run(PublishPart.STAGE);

        assertThat(server.repository(REPOSITORY).drafts("a.1.0-1"))
                .singleElement()
                .satisfies(draft -> assertThat(draft.assets()).hasSize(6));
        assertThat(server.repository(REPOSITORY).published("a.1.0-1")).isEmpty();
        assertThat(log.lines()).anyMatch(line -> line.startsWith("Staged a.1.0-1 as a draft with 6 assets: "));
        run(PublishPart.RELEASE);
        Release release = server.repository(REPOSITORY).published("a.1.0-1").orElseThrow();
        assertThat(release.details().body()).isEqualTo("Notes.\n");
        run(PublishPart.RELEASE);
        assertThat(log.lines()).last().asString().startsWith("Nothing to do");
    }

    @Test
    void aReleaseNeedsOnlyTheAccountAndTheNotesOfTheBuild() throws IOException {
        run(PublishPart.STAGE);
        Files.delete(facts().releaseFolder().resolve("chat.tar.gz"));

        run(PublishPart.RELEASE);
        assertThat(server.repository(REPOSITORY).published("a.1.0-1")).isPresent();
    }

    @Test
    void aDraftThatWasChangedIsNotReleased() {
        run(PublishPart.STAGE);
        Release draft = server.repository(REPOSITORY).drafts("a.1.0-1").get(0);
        server.repository(REPOSITORY)
                .markStarter(draft.asset("manifest.txt").orElseThrow().id());
        long writes = writes();

        assertThatThrownBy(() -> run(PublishPart.RELEASE))
                .hasMessageContainingAll("release-draft-changed", "manifest.txt", "plexichat-release:stage");
        assertThat(writes()).isEqualTo(writes);
        assertThat(server.repository(REPOSITORY).published("a.1.0-1")).isEmpty();
    }

    @Test
    void withoutADraftThereIsNothingToRelease() {
        assertThatThrownBy(() -> run(PublishPart.RELEASE)).hasMessageContaining("release-draft-missing");
    }

    @Test
    void aDraftIsDiscardedAndAPublicReleaseStays() {
        run(PublishPart.STAGE);
        assertThat(discard()).hasSize(1);
        assertThat(server.repository(REPOSITORY).releases()).isEmpty();
        assertThat(discard()).isEmpty();
        publish(false, false);
        assertThat(discard()).isEmpty();
        assertThat(server.repository(REPOSITORY).published("a.1.0-1")).isPresent();
    }

    @Test
    void aDraftThatWasLeftBehindIsDiscardedByItsVersionWhateverTheProjectSays() throws IOException {
        run(PublishPart.STAGE);
        Files.writeString(folder.resolve("version.json"), "{\"version\": \"a.1.0-2\"}");
        assertThat(discard()).isEmpty();
        commandLineVersion = Optional.of("a.1.0-1");

        assertThat(discard()).hasSize(1);

        assertThat(server.repository(REPOSITORY).releases()).isEmpty();
    }

    @Test
    void aVersionThatIsNoneIsRefused() {
        commandLineVersion = Optional.of("1.0");

        assertThatThrownBy(this::discard).hasMessageContaining("version-malformed");
    }

    @Test
    void aDraftIsDiscardedWhereNothingWasBuilt() throws IOException {
        run(PublishPart.STAGE);
        StagedRelease staged = new StagedRelease(facts().releaseFolder());
        for (String file : List.of("publish-log.jsonl", "publish-plan.json", "release.json", "RELEASE_NOTES.md")) {
            Files.delete(staged.file(file));
        }
        for (String file :
                List.of("chat.tar.gz", "chat.tar.gz.sha256", "manifest.txt", "sbom.cdx.json", "sbom.cdx.xml")) {
            Files.delete(staged.file(file));
        }
        Files.delete(staged.folder());

        assertThat(discard()).hasSize(1);
        assertThat(staged.file("publish-log.jsonl")).exists();
    }

    @Test
    void aDraftThatOthersMadeIsNeitherUsedNorDiscarded() {
        server.repository(REPOSITORY).createRelease(ReleaseDetails.draft("a.1.0-1"));

        assertThatThrownBy(() -> publish(false, false)).hasMessageContaining("release-draft-foreign");
        assertThatThrownBy(this::discard).hasMessageContaining("release-draft-foreign");
        assertThat(server.repository(REPOSITORY).drafts("a.1.0-1")).hasSize(1);
    }
}
