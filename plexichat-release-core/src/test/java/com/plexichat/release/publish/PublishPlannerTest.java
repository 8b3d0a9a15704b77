package com.plexichat.release.publish;

import static com.plexichat.release.publish.PublishExamples.asset;
import static com.plexichat.release.publish.PublishExamples.broken;
import static com.plexichat.release.publish.PublishExamples.draft;
import static com.plexichat.release.publish.PublishExamples.order;
import static com.plexichat.release.publish.PublishExamples.published;
import static com.plexichat.release.publish.PublishExamples.remote;
import static com.plexichat.release.publish.PublishExamples.taggedRemote;
import static com.plexichat.release.publish.PublishExamples.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.forge.RemoteAsset;
import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.forge.RemoteState;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.publish.PublishAction.CreateDraft;
import com.plexichat.release.publish.PublishAction.KeepAsset;
import com.plexichat.release.publish.PublishAction.MakePublic;
import com.plexichat.release.publish.PublishAction.RemoveBrokenUpload;
import com.plexichat.release.publish.PublishAction.UpdateText;
import com.plexichat.release.publish.PublishAction.UploadAsset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PublishPlannerTest {
    private static final PublishOrder ORDER = order("a.1.0-1", asset("one"), asset("two"));

    private static List<PublishAction> actions(RemoteState remote) {
        return PublishPlanner.plan(ORDER, remote).actions();
    }

    @Test
    void onAnEmptyServerEverythingIsMadeAndThenPublished() {
        assertThat(actions(RemoteState.EMPTY))
                .containsExactly(
                        new CreateDraft(ORDER.draft()),
                        new UploadAsset(asset("one")),
                        new UploadAsset(asset("two")),
                        new MakePublic(true, false));
    }

    @Test
    void aDraftIsContinuedWithWhatItLacks() {
        assertThat(actions(remote(draft("a.1.0-1", whole("one", "one")))))
                .containsExactly(
                        new KeepAsset(asset("one")), new UploadAsset(asset("two")), new MakePublic(true, false));
    }

    @Test
    void whatABrokenUploadLeftIsRemovedAndSentAgain() {
        RemoteAsset broken = broken("two");
        assertThat(actions(remote(draft("a.1.0-1", whole("one", "one"), broken))))
                .containsExactly(
                        new KeepAsset(asset("one")),
                        new RemoveBrokenUpload(broken),
                        new UploadAsset(asset("two")),
                        new MakePublic(true, false));
    }

    @Test
    void aDraftWithAnotherTextGetsOurs() {
        RemoteRelease other = draft("a.1.0-1");
        RemoteRelease renamed = new RemoteRelease(
                other.id(), other.tag(), other.target(), "Old title", other.body(), true, true, "", "", List.of());
        assertThat(actions(remote(renamed))).contains(new UpdateText(ORDER.draft()));
        assertThat(actions(remote(other))).doesNotHaveAnyElementsOfTypes(UpdateText.class);
    }

    @Test
    void aDraftThatWouldTagAnotherCommitGetsOurs() {
        RemoteRelease other = draft("a.1.0-1");
        RemoteRelease elsewhere = new RemoteRelease(
                other.id(), other.tag(), "main", other.title(), other.body(), true, true, "", "", List.of());
        assertThat(actions(remote(elsewhere))).contains(new UpdateText(ORDER.draft()));
        assertThat(actions(taggedRemote(PublishExamples.COMMIT, elsewhere)))
                .doesNotHaveAnyElementsOfTypes(UpdateText.class);
    }

    @Test
    void aDraftThatIsMarkedAsStableGetsOurMark() {
        RemoteRelease other = draft("a.1.0-1");
        RemoteRelease stable = new RemoteRelease(
                other.id(), other.tag(), other.target(), other.title(), other.body(), true, false, "", "", List.of());
        assertThat(actions(remote(stable))).contains(new UpdateText(ORDER.draft()));
    }

    @Test
    void aPublishedReleaseWithTheSameAssetsNeedsNothing() {
        PublishPlan plan = PublishPlanner.plan(
                ORDER,
                taggedRemote(PublishExamples.COMMIT, published("a.1.0-1", whole("one", "one"), whole("two", "two"))));
        assertThat(plan.changesNothing()).isTrue();
        assertThat(plan.actions()).containsExactly(new KeepAsset(asset("one")), new KeepAsset(asset("two")));
    }

    @Test
    void anAssetWithOtherBytesIsRefusedWithBothDigests() {
        assertThatThrownBy(() -> actions(remote(draft("a.1.0-1", whole("one", "other")))))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContainingAll(
                        "release-asset-differs",
                        PublishExamples.digest("other").sha256().hex(),
                        PublishExamples.digest("one").sha256().hex());
    }

    @Test
    void anAssetWithoutADigestIsNotTrusted() {
        RemoteAsset unproven = new RemoteAsset(1, "one", 3, true, Optional.empty());
        assertThatThrownBy(() -> actions(remote(draft("a.1.0-1", unproven))))
                .hasMessageContainingAll("release-asset-differs", "unknown");
    }

    @Test
    void anAssetThatIsNotOursIsRefused() {
        assertThatThrownBy(() -> actions(remote(draft("a.1.0-1", whole("three", "three")))))
                .hasMessageContainingAll("release-asset-foreign", "three");
    }

    @Test
    void aPublicReleaseIsNeverCompleted() {
        assertThatThrownBy(() -> actions(remote(published("a.1.0-1", whole("one", "one")))))
                .hasMessageContainingAll("release-asset-missing", "without two");
        assertThatThrownBy(() -> actions(remote(published("a.1.0-1", whole("one", "one"), broken("two")))))
                .hasMessageContaining("release-asset-missing");
    }

    @Test
    void aPublicReleaseWithTheOtherMarkIsRefused() {
        RemoteRelease release = published("a.1.0-1", whole("one", "one"), whole("two", "two"));
        RemoteRelease stable = new RemoteRelease(
                release.id(),
                release.tag(),
                release.target(),
                release.title(),
                "",
                false,
                false,
                "",
                "",
                release.assets());
        assertThatThrownBy(() -> actions(remote(stable))).hasMessageContaining("release-state-differs");
    }

    @Test
    void aTagOnAnotherCommitIsRefused() {
        assertThatThrownBy(() -> actions(taggedRemote(PublishExamples.OTHER_COMMIT)))
                .hasMessageContainingAll("release-tag-elsewhere", "22222222", "11111111");
        assertThat(actions(taggedRemote(PublishExamples.COMMIT))).hasSize(4);
    }

    @Test
    void twoReleasesOfOneTagAreRefusedTogetherWithAMovedTag() {
        assertThatThrownBy(() ->
                        actions(taggedRemote(PublishExamples.OTHER_COMMIT, draft("a.1.0-1"), published("a.1.0-1"))))
                .hasMessageContainingAll("release-duplicated", "release-tag-elsewhere");
    }

    @Test
    void otherReleasesAreLeftAlone() {
        assertThat(actions(remote(draft("a.1.0-2"), published("a.0.9-1")))).hasSize(4);
    }

    @Test
    void aTextThatTheServerWouldRefuseIsRefusedBefore() {
        String body = "x".repeat(PublishPlanner.LONGEST_BODY);
        PublishOrder fits = new PublishOrder(ORDER.identity(), ORDER.title(), body, ORDER.assets());
        PublishOrder tooLong = new PublishOrder(ORDER.identity(), ORDER.title(), body + "x", ORDER.assets());

        assertThat(PublishPlanner.plan(fits, RemoteState.EMPTY).actions()).hasSize(4);
        assertThatThrownBy(() -> PublishPlanner.plan(tooLong, RemoteState.EMPTY))
                .hasMessageContaining("release-notes-too-long");
    }

    @ParameterizedTest
    @CsvSource({
        "r.1.1-1, r.1.0-9, true",
        "r.1.1-1, r.1.1-2, false",
        "r.1.1-1, a.2.0-1, true",
        "r.1.1-1, 2r1, true",
        "r.1.1-1, nightly, true",
        "b.1.1-1, r.1.0-1, false",
        "a.1.1-1, a.1.0-1, false"
    })
    void onlyTheGreatestStableVersionIsTheLatest(String version, String there, boolean latest) {
        PublishPlan plan = PublishPlanner.plan(order(version), remote(published(there)));
        assertThat(plan.actions()).last().isEqualTo(new MakePublic(!version.startsWith("r"), latest));
    }

    @Test
    void aGreaterDraftDoesNotTakeTheLatestAway() {
        PublishPlan plan = PublishPlanner.plan(order("r.1.0-1"), remote(draft("r.2.0-1")));
        assertThat(plan.actions()).last().isEqualTo(new MakePublic(false, true));
    }
}
