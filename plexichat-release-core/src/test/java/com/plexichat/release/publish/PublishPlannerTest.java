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
import static com.plexichat.release.publish.PublishExamples.OTHER_COMMIT;
import static com.plexichat.release.publish.PublishExamples.RUN;
import static com.plexichat.release.publish.PublishExamples.asset;
import static com.plexichat.release.publish.PublishExamples.broken;
import static com.plexichat.release.publish.PublishExamples.draft;
import static com.plexichat.release.publish.PublishExamples.draftOf;
import static com.plexichat.release.publish.PublishExamples.published;
import static com.plexichat.release.publish.PublishExamples.remote;
import static com.plexichat.release.publish.PublishExamples.taggedRemote;
import static com.plexichat.release.publish.PublishExamples.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.forge.RemoteAsset;
import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.forge.RemoteState;
import com.plexichat.release.publish.PublishAction.CreateDraft;
import com.plexichat.release.publish.PublishAction.KeepAsset;
import com.plexichat.release.publish.PublishAction.MakePublic;
import com.plexichat.release.publish.PublishAction.RemoveAsset;
import com.plexichat.release.publish.PublishAction.UpdateDraft;
import com.plexichat.release.publish.PublishAction.UploadAsset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PublishPlannerTest {
    @Test
    void onAnEmptyServerEverythingIsMadeAndThenPublished() {
        PublishPlan plan = plan(RemoteState.EMPTY);
        assertThat(plan.actions())
                .containsExactly(
                        new CreateDraft(ORDER.draft(CLAIM)),
                        new UploadAsset(asset("one")),
                        new UploadAsset(asset("two")),
                        MAKE_PUBLIC);
        assertThat(plan.nextSteps()).containsExactly(new CreateDraft(ORDER.draft(CLAIM)));
        assertThat(plan.isPrepared()).isFalse();
        assertThat(plan.withoutPublication().actions()).hasSize(3).doesNotContain(MAKE_PUBLIC);
    }

    @Test
    void theDraftCarriesTheMarkOfTheRunAndThePublicReleaseDoesNot() {
        assertThat(DraftMark.in(ORDER.draft(CLAIM).body())).contains(RUN);
        assertThat(ORDER.text().body()).isEqualTo("Notes.\n");
        assertThat(ORDER.draft(Claim.ofNoRun()).body()).isEqualTo("Notes.\n");
    }

    @Test
    void aDraftIsContinuedWithWhatItLacks() {
        PublishPlan plan = plan(remote(draft("a.1.0-1", whole("one", "one"))));
        assertThat(plan.actions())
                .containsExactly(new KeepAsset(asset("one")), new UploadAsset(asset("two")), MAKE_PUBLIC);
        assertThat(plan.nextSteps()).containsExactly(new UploadAsset(asset("two")));
    }

    @Test
    void aCompleteDraftIsMadePublic() {
        PublishPlan plan = plan(remote(draft("a.1.0-1", whole("one", "one"), whole("two", "two"))));
        assertThat(plan.isPrepared()).isTrue();
        assertThat(plan.changesNothing()).isFalse();
        assertThat(plan.nextSteps()).containsExactly(MAKE_PUBLIC);
        assertThat(plan.withoutPublication().changesNothing()).isTrue();
        assertThat(plan.withoutPublication().nextSteps()).isEmpty();
    }

    @Test
    void whatABrokenUploadLeftIsRemovedAndSentAgain() {
        RemoteAsset broken = broken("two");
        assertThat(actions(remote(draft("a.1.0-1", whole("one", "one"), broken))))
                .containsExactly(
                        new KeepAsset(asset("one")),
                        new RemoveAsset(broken, "left by a broken upload"),
                        new UploadAsset(asset("two")),
                        MAKE_PUBLIC);
    }

    @Test
    void aDraftWithAnotherTitleTextTargetOrMarkGetsOurs() {
        RemoteRelease right = draft("a.1.0-1");
        assertThat(actions(remote(right))).doesNotHaveAnyElementsOfTypes(UpdateDraft.class);
        for (RemoteRelease wrong : List.of(
                changed(right, "Old title", right.body(), right.target(), true),
                changed(right, right.title(), RUN.addedTo("Old notes"), right.target(), true),
                changed(right, right.title(), right.body(), "main", true),
                changed(right, right.title(), right.body(), right.target(), false))) {
            PublishPlan plan = plan(remote(wrong));
            assertThat(plan.nextSteps()).containsExactly(new UpdateDraft(wrong, ORDER.draft(CLAIM), false));
        }
    }

    @Test
    void theTargetOfADraftDoesNotMatterWhereTheTagIsThere() {
        RemoteRelease right = draft("a.1.0-1");
        RemoteRelease elsewhere = changed(right, right.title(), right.body(), "main", true);
        assertThat(actions(shown(elsewhere))).doesNotHaveAnyElementsOfTypes(UpdateDraft.class);
    }

    @Test
    void aReleaseNamesACommitOnlyWhereItMakesItsTag() {
        assertThat(actions(shown()))
                .startsWith(new CreateDraft(ORDER.draft(CLAIM).withoutTarget()))
                .endsWith(new MakePublic(ORDER.text().withoutTarget(), false));
        assertThat(plan(shown(draftOf(OTHER_RUN, 7))).nextSteps())
                .containsExactly(new UpdateDraft(
                        draftOf(OTHER_RUN, 7), ORDER.draft(CLAIM).withoutTarget(), true));
        assertThat(MAKE_PUBLIC.describe()).endsWith(", and tag commit 11111111 as a.1.0-1");
        assertThat(new MakePublic(ORDER.text().withoutTarget(), false).describe())
                .doesNotContain("tag");
    }

    @Test
    void aPublishedReleaseWithTheSameAssetsNeedsNothing() {
        PublishPlan plan = plan(shown(published("a.1.0-1", whole("one", "one"), whole("two", "two"))));
        assertThat(plan.changesNothing()).isTrue();
        assertThat(plan.isPrepared()).isTrue();
        assertThat(plan.actions()).containsExactly(new KeepAsset(asset("one")), new KeepAsset(asset("two")));
        assertThat(plan.remarks()).isEmpty();
    }

    @Test
    void aPublicReleaseWithTheOtherMarkIsRefused() {
        RemoteRelease release = published("a.1.0-1", whole("one", "one"), whole("two", "two"));
        assertThatThrownBy(() -> actions(shown(changed(release, "", "", "", false))))
                .hasMessageContainingAll("release-state-differs", "is public as a stable release");
    }

    @Test
    void aTagOnAnotherCommitIsRefused() {
        assertThatThrownBy(() -> actions(taggedRemote(OTHER_COMMIT)))
                .hasMessageContainingAll("release-tag-elsewhere", "22222222", "11111111");
        assertThat(actions(taggedRemote(COMMIT)))
                .hasSize(4)
                .contains(new MakePublic(ORDER.text().withoutTarget(), false));
    }

    @Test
    void theTagHasToBeThereUnlessTheReleaseMakesIt() {
        PublishOrder plain = new PublishOrder(ORDER.identity(), ORDER.title(), ORDER.body(), ORDER.assets(), false);
        assertThatThrownBy(() -> PublishPlanner.plan(plain, RemoteState.EMPTY, CLAIM))
                .hasMessageContainingAll("release-tag-missing", "git push origin a.1.0-1", "plexichat.createTag");
        assertThat(PublishPlanner.plan(plain, taggedRemote(COMMIT), CLAIM).actions())
                .hasSize(4);
        assertThat(PublishPlanner.missingTag(plain, taggedRemote(COMMIT))).isEmpty();
        assertThat(PublishPlanner.missingTag(ORDER, RemoteState.EMPTY)).isEmpty();
    }

    @Test
    void aPublicReleaseWithoutItsTagIsRefused() {
        RemoteRelease release = published("a.1.0-1", whole("one", "one"), whole("two", "two"));
        assertThatThrownBy(() -> actions(remote(release)))
                .hasMessageContainingAll("release-tag-missing", "its tag is gone");
    }

    @Test
    void aRuleThatForbidsTheTagIsToldBeforeAnythingIsMade() {
        RemoteState ruled = new RemoteState(List.of(), Optional.empty(), Optional.empty(), Optional.of("Robots only"));
        assertThatThrownBy(() -> actions(ruled)).hasMessageContainingAll("release-tag-forbidden", "Robots only");
        RemoteState tagged =
                new RemoteState(List.of(), Optional.of(COMMIT), Optional.empty(), Optional.of("Robots only"));
        assertThat(actions(tagged)).hasSize(4);
    }

    @Test
    void severalPublicReleasesAreRefusedTogetherWithAMovedTag() {
        assertThatThrownBy(() -> actions(taggedRemote(
                        OTHER_COMMIT, published("a.1.0-1"), changed(published("a.1.0-1"), "", "", "", true))))
                .hasMessageContainingAll("release-duplicated", "release-tag-elsewhere");
    }

    @Test
    void otherReleasesAreLeftAlone() {
        assertThat(actions(remote(draft("a.1.0-2"), published("a.0.9-1")))).hasSize(4);
    }

    @Test
    void eachStepSaysWhatItDoes() {
        assertThat(actions(RemoteState.EMPTY))
                .extracting(PublishAction::describe)
                .containsExactly(
                        "create draft   \"Chat va.1.0-1\"",
                        "upload         one  (3 bytes, sha256 7692c3ad3540…)",
                        "upload         two  (3 bytes, sha256 3fc4ccfe7458…)",
                        "make public    as a pre-release, not the latest, and tag commit 11111111 as a.1.0-1");
    }
}
