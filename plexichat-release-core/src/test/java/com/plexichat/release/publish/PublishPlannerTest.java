package com.plexichat.release.publish;

import static com.plexichat.release.publish.PublishExamples.COMMIT;
import static com.plexichat.release.publish.PublishExamples.OTHER_COMMIT;
import static com.plexichat.release.publish.PublishExamples.RUN;
import static com.plexichat.release.publish.PublishExamples.asset;
import static com.plexichat.release.publish.PublishExamples.broken;
import static com.plexichat.release.publish.PublishExamples.draft;
import static com.plexichat.release.publish.PublishExamples.draftOf;
import static com.plexichat.release.publish.PublishExamples.order;
import static com.plexichat.release.publish.PublishExamples.published;
import static com.plexichat.release.publish.PublishExamples.remote;
import static com.plexichat.release.publish.PublishExamples.stable;
import static com.plexichat.release.publish.PublishExamples.taggedRemote;
import static com.plexichat.release.publish.PublishExamples.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.forge.RemoteAsset;
import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.forge.RemoteState;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.publish.PublishAction.CreateDraft;
import com.plexichat.release.publish.PublishAction.GiveWay;
import com.plexichat.release.publish.PublishAction.KeepAsset;
import com.plexichat.release.publish.PublishAction.MakePublic;
import com.plexichat.release.publish.PublishAction.MarkLatest;
import com.plexichat.release.publish.PublishAction.RemoveAsset;
import com.plexichat.release.publish.PublishAction.RemoveDuplicate;
import com.plexichat.release.publish.PublishAction.RenameAsset;
import com.plexichat.release.publish.PublishAction.UpdateDraft;
import com.plexichat.release.publish.PublishAction.UploadAsset;
import com.plexichat.release.publish.PublishAction.UploadReplacement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PublishPlannerTest {
    private static final PublishOrder ORDER = order("a.1.0-1", asset("one"), asset("two"));
    private static final Claim CLAIM = new Claim(Optional.of(RUN), false);
    private static final Claim HELD = new Claim(Optional.of(RUN), true);
    private static final DraftMark OTHER_RUN = new DraftMark("run-2");
    private static final MakePublic MAKE_PUBLIC = new MakePublic(ORDER.text(), false, true);
    private static final String REPLACEMENT = "one.replacement";

    private static List<PublishAction> actions(RemoteState remote) {
        return plan(remote).actions();
    }

    private static PublishPlan plan(RemoteState remote) {
        return PublishPlanner.plan(ORDER, remote, CLAIM);
    }

    private static RemoteState shown(RemoteRelease... releases) {
        return taggedRemote(COMMIT, releases);
    }

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

    private static RemoteRelease changed(
            RemoteRelease old, String title, String body, String target, boolean preRelease) {
        return new RemoteRelease(
                old.id(),
                old.tag(),
                target,
                title,
                body,
                old.draft(),
                preRelease,
                old.immutable(),
                old.webAddress(),
                old.uploadAddress(),
                old.assets());
    }

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

    @Test
    void aPublishedReleaseWithTheSameAssetsNeedsNothing() {
        PublishPlan plan = plan(shown(published("a.1.0-1", whole("one", "one"), whole("two", "two"))));
        assertThat(plan.changesNothing()).isTrue();
        assertThat(plan.isPrepared()).isTrue();
        assertThat(plan.actions()).containsExactly(new KeepAsset(asset("one")), new KeepAsset(asset("two")));
        assertThat(plan.remarks()).isEmpty();
    }

    @Test
    void otherBytesInOurDraftAreReplacedThroughATemporaryName() {
        RemoteAsset old = whole("one", "old");
        assertThat(steps(old)).containsExactly(new UploadReplacement(asset("one")));
        assertThat(steps(old, whole(REPLACEMENT, "damaged")))
                .containsExactly(
                        new RemoveAsset(whole(REPLACEMENT, "damaged"), "left by a broken upload"),
                        new UploadReplacement(asset("one")));
        assertThat(steps(old, broken(REPLACEMENT)))
                .containsExactly(
                        new RemoveAsset(broken(REPLACEMENT), "left by a broken upload"),
                        new UploadReplacement(asset("one")));
        RemoteAsset proven = whole(REPLACEMENT, "one");
        assertThat(steps(old, proven))
                .containsExactly(new RemoveAsset(old, "whose replacement is proven"), new RenameAsset(proven, "one"));
        assertThat(steps(proven)).containsExactly(new RenameAsset(proven, "one"));
        assertThat(steps(broken("one"), proven))
                .containsExactly(
                        new RemoveAsset(broken("one"), "whose replacement is proven"), new RenameAsset(proven, "one"));
        assertThat(steps(whole("one", "one"), proven))
                .containsExactly(new RemoveAsset(proven, "which is not needed any more"));
        assertThat(steps(broken(REPLACEMENT)))
                .containsExactly(
                        new RemoveAsset(broken(REPLACEMENT), "left by a broken upload"), new UploadAsset(asset("one")));
    }

    private static List<PublishAction> steps(RemoteAsset... assets) {
        RemoteAsset[] all = Arrays.copyOf(assets, assets.length + 1);
        all[assets.length] = whole("two", "two");
        return plan(remote(draft("a.1.0-1", all))).nextSteps();
    }

    @Test
    void anAssetWithTheSameDigestAndAnotherSizeIsNotRight() {
        RemoteAsset odd = new RemoteAsset(1, "one", 4, true, whole("one", "one").sha256());
        assertThat(steps(odd)).containsExactly(new UploadReplacement(asset("one")));
    }

    @Test
    void anAssetWithoutADigestIsNotTrusted() {
        RemoteAsset unproven = new RemoteAsset(1, "one", 3, true, Optional.empty());
        assertThatThrownBy(() -> actions(remote(draft("a.1.0-1", unproven))))
                .hasMessageContainingAll("release-asset-unproven", "the digest of one");
        assertThatThrownBy(() -> actions(shown(published("a.1.0-1", unproven, whole("two", "two")))))
                .hasMessageContainingAll("release-asset-unproven", "the digest of one");
    }

    @Test
    void otherBytesInAPublicReleaseAreRefusedWithBothDigests() {
        assertThatThrownBy(() -> actions(shown(published("a.1.0-1", whole("one", "other"), whole("two", "two")))))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContainingAll(
                        "release-asset-differs",
                        PublishExamples.digest("other").sha256().hex(),
                        PublishExamples.digest("one").sha256().hex(),
                        "the commit is the same")
                .hasMessageNotContaining("immutable");
    }

    @Test
    void anImmutableReleaseIsCalledSo() {
        RemoteRelease plain = published("a.1.0-1", whole("one", "other"));
        RemoteRelease frozen = new RemoteRelease(
                plain.id(), plain.tag(), plain.target(), "", "", false, true, true, "address", "", plain.assets());
        assertThatThrownBy(() -> actions(shown(frozen)))
                .hasMessageContainingAll(
                        "one is there and immutable with sha256", "a.1.0-1 is public and immutable without two");
    }

    @Test
    void anAssetThatIsNotOursIsRefused() {
        assertThatThrownBy(() -> actions(remote(draft("a.1.0-1", whole("three", "three")))))
                .hasMessageContainingAll("release-asset-foreign", "three", "discard");
        assertThatThrownBy(() -> actions(shown(
                        published("a.1.0-1", whole("one", "one"), whole("two", "two"), whole(REPLACEMENT, "one")))))
                .hasMessageContainingAll("release-asset-foreign", REPLACEMENT, "next version");
    }

    @Test
    void aPublicReleaseIsNeverCompleted() {
        assertThatThrownBy(() -> actions(shown(published("a.1.0-1", whole("one", "one")))))
                .hasMessageContainingAll("release-asset-missing", "without two");
        assertThatThrownBy(() -> actions(shown(published("a.1.0-1", whole("one", "one"), broken("two")))))
                .hasMessageContaining("release-asset-missing");
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
        assertThat(actions(taggedRemote(COMMIT))).hasSize(4).contains(new MakePublic(ORDER.text(), false, false));
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

    @ParameterizedTest
    @CsvSource({
        "r.1.1-1, r.1.0-9, true",
        "r.1.1-1, r.1.1-2, false",
        "r.1.1-1, a.2.0-1, true",
        "r.1.1-1, nightly, true",
        "b.1.1-1, r.1.0-1, false",
        "a.1.1-1, a.1.0-1, false"
    })
    void onlyTheGreatestStableVersionIsTheLatest(String version, String there, boolean latest) {
        PublishOrder order = order(version);
        PublishPlan plan = PublishPlanner.plan(order, remote(published(there)), CLAIM);
        assertThat(plan.actions()).last().isEqualTo(new MakePublic(order.text(), latest, true));
    }

    @ParameterizedTest
    @CsvSource({"2r1", "nightly", "v9.0.0", "a.2.0-1"})
    void aStableReleaseThatHasNoPlaceInTheOrderIsPassedOver(String there) {
        PublishOrder order = order("r.1.1-1");
        PublishPlan plan = PublishPlanner.plan(order, remote(stable(there)), CLAIM);
        assertThat(plan.actions()).last().isEqualTo(new MakePublic(order.text(), true, true));
        assertThat(plan.remarks()).isEmpty();
    }

    @Test
    void theLatestReleaseOfAnotherSchemeStaysTheLatest() {
        RemoteState other =
                new RemoteState(List.of(stable("r.2.0-1")), Optional.empty(), Optional.of("r.2.0-1"), Optional.empty());
        PublishPlan stable = PublishPlanner.plan(order("1r1"), other, CLAIM);
        assertThat(stable.actions())
                .last()
                .isEqualTo(new MakePublic(order("1r1").text(), false, true));
        assertThat(stable.remarks()).extracting(Problem::code).containsExactly(ProblemCode.RELEASE_LATEST_KEPT);
        assertThat(PublishPlanner.plan(order("1b1"), other, CLAIM).remarks()).isEmpty();

        RemoteState published = new RemoteState(
                List.of(stable("1r1"), stable("r.2.0-1")),
                Optional.of(COMMIT),
                Optional.of("r.2.0-1"),
                Optional.empty());
        assertThat(PublishPlanner.plan(order("1r1"), published, CLAIM).changesNothing())
                .isTrue();
        assertThat(EndState.differences(order("1r1"), published)).isEmpty();
    }

    @Test
    void aGreaterDraftDoesNotTakeTheLatestAway() {
        PublishOrder order = order("r.1.0-1");
        PublishPlan plan = PublishPlanner.plan(order, remote(draft("r.2.0-1")), CLAIM);
        assertThat(plan.actions()).last().isEqualTo(new MakePublic(order.text(), true, true));
    }

    @Test
    void aPublicReleaseThatShouldBeTheLatestIsMarked() {
        PublishOrder order = order("r.1.1-1");
        RemoteRelease release = published("r.1.1-1");
        RemoteState stolen = new RemoteState(
                List.of(release, published("r.1.0-9")), Optional.of(COMMIT), Optional.of("r.1.0-9"), Optional.empty());
        assertThat(PublishPlanner.plan(order, stolen, CLAIM).nextSteps()).containsExactly(new MarkLatest(release));
        RemoteState right = new RemoteState(
                List.of(release, published("r.1.0-9")), Optional.of(COMMIT), Optional.of("r.1.1-1"), Optional.empty());
        assertThat(PublishPlanner.plan(order, right, CLAIM).changesNothing()).isTrue();
    }

    @Test
    void anOldLineThatIsShownAsTheLatestIsRefused() {
        PublishOrder order = order("r.1.0-9");
        RemoteState stolen = new RemoteState(
                List.of(published("r.1.0-9"), published("r.1.1-1")),
                Optional.of(COMMIT),
                Optional.of("r.1.0-9"),
                Optional.empty());
        assertThatThrownBy(() -> PublishPlanner.plan(order, stolen, CLAIM))
                .hasMessageContainingAll("release-state-differs", "a greater stable version");
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
