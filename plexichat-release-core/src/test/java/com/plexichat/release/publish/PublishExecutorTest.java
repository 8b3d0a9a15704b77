package com.plexichat.release.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.forge.InMemoryForge;
import com.plexichat.release.forge.RemoteRelease;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class PublishExecutorTest extends PublishExecution {
    private static final int WRITES = 4;

    @Test
    void theReleaseIsMadePublicAfterItsLastAsset() {
        RemoteRelease published = publish();

        assertThat(forge.writes()).containsExactly("create a.1.0-1", "upload one", "upload two", "publish a.1.0-1");
        assertThat(published.draft()).isFalse();
        assertThat(published.body()).isEqualTo("Notes.\n");
        assertThat(forge.find(TAG).tagCommit()).contains(PublishExamples.COMMIT);
        assertThat(clock.pauses()).isEmpty();
        assertThat(log.lines()).filteredOn(line -> line.startsWith("Done: ")).hasSize(WRITES);
    }

    @Test
    void aSecondRunAfterADeathGoesOnWhereItStopped() {
        forge.beforeWrite = at(3, new IllegalStateException("killed"));
        assertThatThrownBy(this::publish).hasMessage("killed");
        forge.beforeWrite = () -> {};

        executor().publish(order, Claim.of("run-2"), forge.find(TAG));
        assertThat(forge.writes())
                .containsExactly("create a.1.0-1", "upload one", "update a.1.0-1", "upload two", "publish a.1.0-1");
    }

    @Test
    void aTagThatAppearsElsewhereDuringTheUploadsStopsThePublication() {
        forge.beforeWrite = () -> {
            if (forge.writes().size() == 2) {
                forge.putTag(TAG, PublishExamples.OTHER_COMMIT);
            }
        };
        assertThatThrownBy(this::publish).hasMessageContaining("release-tag-elsewhere");
        assertThat(forge.releases()).allMatch(RemoteRelease::draft);
    }

    @Test
    void aTagThatWasMadeElsewhereByThePublicationIsNoticed() {
        forge.beforeWrite = () -> {
            if (forge.writes().size() == 3) {
                forge.putTag(TAG, PublishExamples.OTHER_COMMIT);
            }
        };
        assertThatThrownBy(this::publish).hasMessageContaining("release-tag-elsewhere");
    }

    @Test
    void aTagThatVanishedAndWasMadeElsewhereByThePublicationIsNoticed() {
        forge.putTag(TAG, PublishExamples.COMMIT);
        forge.beforeWrite = () -> {
            if (forge.writes().size() == 3) {
                forge.removeTag(TAG);
            }
        };
        assertThatThrownBy(this::publish).hasMessageContainingAll("release-tag-elsewhere", InMemoryForge.HEAD.brief());
    }

    @Test
    void aTagThatTheServerShowsLateIsWaitedFor() {
        int[] reads = {0};
        forge.hiddenTag = () -> forge.writes().contains("publish a.1.0-1") && ++reads[0] <= 2;

        assertThat(publish().draft()).isFalse();
        assertThat(clock.pauses()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void stagingLeavesACompleteDraftThatReleasingMakesPublic() {
        RemoteRelease draft = executor().stage(order, Claim.of("run-1"), forge.find(TAG));
        assertThat(draft.draft()).isTrue();
        assertThat(draft.assets()).hasSize(2);
        assertThat(DraftMark.in(draft.body())).contains(new DraftMark("run-1"));

        RemoteRelease published = executor().release(order, forge.find(TAG));
        assertThat(published.draft()).isFalse();
        assertThat(published.body()).isEqualTo("Notes.\n");
        assertThat(executor().release(order, forge.find(TAG))).isEqualTo(published);
        assertThat(executor().stage(order, Claim.of("run-2"), forge.find(TAG))).isEqualTo(published);
        assertThat(forge.writes()).containsExactly("create a.1.0-1", "upload one", "upload two", "publish a.1.0-1");
    }

    @Test
    void aDraftThatIsNotWhatWasStagedIsNotReleased() {
        assertThatThrownBy(() -> executor().release(order, forge.find(TAG)))
                .hasMessageContaining("release-draft-missing");
        RemoteRelease draft = executor().stage(order, Claim.of("run-1"), forge.find(TAG));
        forge.put(InMemoryForge.withAssets(draft, draft.assets().subList(0, 1)));

        assertThatThrownBy(() -> executor().release(order, forge.find(TAG)))
                .hasMessageContainingAll("release-draft-changed", "two is missing");
        assertThat(forge.writes()).doesNotContain("publish a.1.0-1");
    }
}
