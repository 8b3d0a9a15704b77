package com.plexichat.release.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.forge.InMemoryForge;
import com.plexichat.release.forge.RemoteRelease;
import org.junit.jupiter.api.Test;

final class ContendedDraftTest extends PublishExecution {
    @Test
    void theRunWithTheHigherDraftGivesWayAndRemovesItsDraft() {
        forge.afterWrite = () -> {
            if (forge.writes().size() == 1) {
                forge.put(PublishExamples.draftOf(new DraftMark("run-2"), 0));
            }
        };
        assertThatThrownBy(this::publish).hasMessageContaining("release-contended");
        assertThat(forge.writes()).containsExactly("create a.1.0-1", "discard a.1.0-1");
        assertThat(forge.releases()).extracting(RemoteRelease::id).containsExactly(0L);
    }

    @Test
    void aRunWhoseDraftIsTakenOverStopsAndRemovesNothing() {
        forge.beforeWrite = () -> {
            if (forge.writes().size() == 2) {
                RemoteRelease own = forge.releases().get(0);
                forge.updateDraftBehindTheBack(own, order.draft(Claim.of("run-2")));
            }
        };
        assertThatThrownBy(this::publish).hasMessageContaining("release-contended");
        assertThat(forge.writes()).containsExactly("create a.1.0-1", "upload one", "upload two");
        assertThat(forge.releases()).hasSize(1);
    }

    @Test
    void aRunThatTakesOverADraftLeavesItAloneIfItBecamePublicAtThatMoment() {
        executor().stage(order, Claim.of("run-1"), forge.find(TAG));
        forge.beforeWrite = () -> {
            forge.beforeWrite = () -> {};
            executor().release(order, forge.find(TAG));
        };

        RemoteRelease reached = executor().stage(order, Claim.of("run-2"), forge.find(TAG));

        assertThat(reached.draft()).isFalse();
        assertThat(reached.body()).isEqualTo("Notes.\n");
        assertThat(forge.writes()).endsWith("update a.1.0-1");
    }

    @Test
    void aMarkThatWasLeftInAPublicTextIsTakenOut() {
        RemoteRelease published = publish();
        String marked = new DraftMark("run-2").addedTo(published.body());
        forge.put(InMemoryForge.withText(published, published.title(), marked));
        assertThat(EndState.differences(order, forge.find(TAG))).containsExactly("its text has the mark of a draft");

        assertThat(executor().publish(order, Claim.of("run-3"), forge.find(TAG)).body())
                .isEqualTo("Notes.\n");
        assertThat(forge.writes()).endsWith("publish a.1.0-1", "restore a.1.0-1");
    }

    @Test
    void aRunWhoseDraftIsTakenOverRightBeforeItIsMadePublicGivesWay() {
        forge.beforeWrite = () -> {
            if (forge.writes().size() == 3) {
                RemoteRelease own = forge.releases().get(0);
                forge.updateDraftBehindTheBack(own, order.draft(Claim.of("run-2")));
            }
        };
        assertThatThrownBy(this::publish).hasMessageContaining("release-contended");
        assertThat(forge.releases()).singleElement().matches(RemoteRelease::draft);
    }
}
