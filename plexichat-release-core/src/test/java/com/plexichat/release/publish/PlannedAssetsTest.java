package com.plexichat.release.publish;

import static com.plexichat.release.publish.PlannedExamples.actions;
import static com.plexichat.release.publish.PlannedExamples.plan;
import static com.plexichat.release.publish.PlannedExamples.shown;
import static com.plexichat.release.publish.PublishExamples.asset;
import static com.plexichat.release.publish.PublishExamples.broken;
import static com.plexichat.release.publish.PublishExamples.draft;
import static com.plexichat.release.publish.PublishExamples.published;
import static com.plexichat.release.publish.PublishExamples.remote;
import static com.plexichat.release.publish.PublishExamples.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.forge.RemoteAsset;
import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.publish.PublishAction.RemoveAsset;
import com.plexichat.release.publish.PublishAction.RenameAsset;
import com.plexichat.release.publish.PublishAction.UploadAsset;
import com.plexichat.release.publish.PublishAction.UploadReplacement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PlannedAssetsTest {
    private static final String REPLACEMENT = "one.replacement";

    private static List<PublishAction> steps(RemoteAsset... assets) {
        RemoteAsset[] all = Arrays.copyOf(assets, assets.length + 1);
        all[assets.length] = whole("two", "two");
        return plan(remote(draft("a.1.0-1", all))).nextSteps();
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
}
