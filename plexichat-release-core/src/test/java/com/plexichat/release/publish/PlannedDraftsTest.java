package com.plexichat.release.publish;

import static com.plexichat.release.publish.PlannedExamples.CLAIM;
import static com.plexichat.release.publish.PlannedExamples.MAKE_PUBLIC;
import static com.plexichat.release.publish.PlannedExamples.ORDER;
import static com.plexichat.release.publish.PlannedExamples.OTHER_RUN;
import static com.plexichat.release.publish.PlannedExamples.actions;
import static com.plexichat.release.publish.PlannedExamples.changed;
import static com.plexichat.release.publish.PlannedExamples.plan;
import static com.plexichat.release.publish.PlannedExamples.shown;
import static com.plexichat.release.publish.PublishExamples.COMMIT;
import static com.plexichat.release.publish.PublishExamples.RUN;
import static com.plexichat.release.publish.PublishExamples.draft;
import static com.plexichat.release.publish.PublishExamples.draftOf;
import static com.plexichat.release.publish.PublishExamples.published;
import static com.plexichat.release.publish.PublishExamples.remote;
import static com.plexichat.release.publish.PublishExamples.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.forge.RemoteState;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.publish.PublishAction.GiveWay;
import com.plexichat.release.publish.PublishAction.RemoveDuplicate;
import com.plexichat.release.publish.PublishAction.UpdateDraft;
import com.plexichat.release.publish.PublishAction.UploadAsset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PlannedDraftsTest {
    private static final Claim HELD = new Claim(Optional.of(RUN), true);

    @Test
    void aDraftOfAnEarlierRunIsTakenOverBeforeAnythingElse() {
        RemoteRelease old = draftOf(OTHER_RUN, 5);
        PublishPlan plan = plan(remote(old));
        assertThat(plan.nextSteps()).containsExactly(new UpdateDraft(old, ORDER.draft(CLAIM), true));
        assertThat(plan.nextSteps().get(0).describe()).contains("take over");
    }

    @Test
    void whoOnlyLooksTakesADraftOfAnyRunAsItIs() {
        PublishPlan plan = PublishPlanner.plan(
                ORDER, remote(draftOf(OTHER_RUN, 5, whole("one", "one"), whole("two", "two"))), Claim.ofNoRun());
        assertThat(plan.nextSteps()).containsExactly(MAKE_PUBLIC);
        assertThatThrownBy(() ->
                        PublishPlanner.plan(ORDER, remote(draftOf(OTHER_RUN, 5), draftOf(RUN, 6)), Claim.ofNoRun()))
                .hasMessageContaining("release-duplicated");
    }

    @Test
    void aDraftWithoutAMarkIsSomebodyElses() {
        RemoteRelease foreign = changed(draft("a.1.0-1"), "Chat", "Notes.", COMMIT.hex(), true);
        assertThatThrownBy(() -> actions(remote(foreign)))
                .hasMessageContainingAll("release-draft-foreign", foreign.webAddress());
        assertThatThrownBy(() -> actions(remote(foreign, draftOf(RUN, 9))))
                .hasMessageContaining("release-draft-foreign");
    }

    @Test
    void severalDraftsOfEarlierRunsAreNotGuessedAmong() {
        assertThatThrownBy(() -> actions(remote(draftOf(OTHER_RUN, 5), draftOf(new DraftMark("run-3"), 6))))
                .hasMessageContainingAll("release-duplicated", "2 drafts", "plexichat-release:discard");
    }

    @Test
    void ofTwoRunsThatDraftedAtOnceTheLowerIdWins() {
        RemoteRelease own = draftOf(RUN, 6);
        assertThat(plan(remote(draftOf(OTHER_RUN, 5), own)).nextSteps())
                .singleElement()
                .isInstanceOfSatisfying(GiveWay.class, step -> {
                    assertThat(step.drafts()).containsExactly(own);
                    assertThat(step.reason().code()).isEqualTo(ProblemCode.RELEASE_CONTENDED);
                });
        PublishPlan winner = plan(remote(draftOf(OTHER_RUN, 7), own));
        assertThat(winner.release()).contains(own);
        assertThat(winner.nextSteps()).allMatch(UploadAsset.class::isInstance);
    }

    @Test
    void aRunWhoseDraftWasTakenOverGivesWayAndRemovesNothing() {
        for (RemoteState remote : List.of(RemoteState.EMPTY, remote(draftOf(OTHER_RUN, 5)))) {
            assertThat(PublishPlanner.plan(ORDER, remote, HELD).nextSteps())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            GiveWay.class, step -> assertThat(step.drafts()).isEmpty());
        }
    }

    @Test
    void aSecondDraftOfTheSameRunIsRemoved() {
        RemoteRelease first = draftOf(RUN, 5);
        RemoteRelease second = draftOf(RUN, 6);
        PublishPlan plan = plan(remote(second, first));
        assertThat(plan.release()).contains(first);
        assertThat(plan.nextSteps()).containsExactly(new RemoveDuplicate(second));
    }

    @Test
    void aDraftOfOursBesideAPublicReleaseGivesWay() {
        RemoteRelease own = draftOf(RUN, 6);
        assertThat(plan(shown(published("a.1.0-1", whole("one", "one"), whole("two", "two")), own))
                        .nextSteps())
                .singleElement()
                .isInstanceOfSatisfying(
                        GiveWay.class, step -> assertThat(step.drafts()).containsExactly(own));
    }

    @Test
    void otherDraftsBesideAPublicReleaseAreRemarks() {
        RemoteRelease release = published("a.1.0-1", whole("one", "one"), whole("two", "two"));
        RemoteRelease foreign = changed(draftOf(OTHER_RUN, 8), "Chat", "Notes.", COMMIT.hex(), true);
        PublishPlan plan = plan(shown(draftOf(OTHER_RUN, 7), release, foreign));
        assertThat(plan.changesNothing()).isTrue();
        assertThat(plan.remarks())
                .extracting(Problem::code)
                .containsOnly(ProblemCode.RELEASE_DRAFT_LEFT)
                .hasSize(2);
        assertThat(plan.remarks().get(0).hint()).contains("discard");
        assertThat(plan.remarks().get(1).hint()).contains("by hand");
        assertThat(PublishPlanner.plan(ORDER, shown(release, draftOf(RUN, 9)), Claim.ofNoRun())
                        .remarks())
                .hasSize(1);
    }
}
