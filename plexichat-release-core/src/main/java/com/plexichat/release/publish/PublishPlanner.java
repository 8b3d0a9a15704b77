package com.plexichat.release.publish;

import com.plexichat.release.forge.DraftText;
import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.forge.RemoteState;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.version.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides what a publication has to do; it reads nothing and changes nothing, so the same decision serves the dry run,
 * the run, the run after a failure and the check at the end.
 */
public final class PublishPlanner {
    private final PublishOrder order;
    private final RemoteState remote;
    private final Claim claim;
    private final Problems problems = new Problems();
    private final List<PublishAction> actions = new ArrayList<>();

    private PublishPlanner(PublishOrder order, RemoteState remote, Claim claim) {
        this.order = order;
        this.remote = remote;
        this.claim = claim;
    }

    /** @throws com.plexichat.release.problem.ReleaseException if what the server holds contradicts the order */
    public static PublishPlan plan(PublishOrder order, RemoteState remote, Claim claim) {
        return new PublishPlanner(order, remote, claim).plan();
    }

    /** The problem of a tag that is not on the server, where the release is not to make it. */
    public static Optional<Problem> missingTag(PublishOrder order, RemoteState remote) {
        return TagOnServer.of(order).missing(remote);
    }

    private PublishPlan plan() {
        DraftChoice choice = DraftChoice.of(order.tag(), remote.releasesOf(order.tag()), claim, problems);
        TagOnServer.of(order).check(remote, choice.isPublic(), problems);
        problems.throwIfAny();
        actions.addAll(choice.claimSteps());
        choice.release().ifPresentOrElse(this::continueWith, () -> {
            if (choice.claimSteps().isEmpty()) {
                create();
            }
        });
        problems.throwIfAny();
        List<Problem> remarks = new ArrayList<>(choice.remarks());
        LatestRule.ofAnotherScheme(order, remote).ifPresent(latest -> remarks.add(latestIsKept(latest)));
        return new PublishPlan(choice.release(), actions, remarks);
    }

    private Problem latestIsKept(Version latest) {
        return new Problem(
                ProblemCode.RELEASE_LATEST_KEPT,
                latest + " stays the latest release: its scheme and that of " + order.tag() + " have no common order",
                "",
                "mark the release as the latest by hand, if it is");
    }

    private void create() {
        actions.add(new PublishAction.CreateDraft(aimed(order.draft(claim))));
        order.assets().forEach(asset -> actions.add(new PublishAction.UploadAsset(asset)));
        actions.add(makePublic());
    }

    private void continueWith(RemoteRelease release) {
        if (release.draft()) {
            updateText(release);
        } else {
            checkPublic(release);
        }
        boolean sameCommit = remote.tagCommit().equals(Optional.of(order.commit()));
        actions.addAll(new AssetPlanner(order, release, sameCommit, problems).actions());
        if (release.draft()) {
            actions.add(makePublic());
        }
    }

    private void updateText(RemoteRelease draft) {
        boolean takesOver = !claim.owns(draft);
        boolean sameText = draft.title().equals(order.title())
                && sameLines(DraftMark.without(draft.body()), order.body())
                && draft.preRelease() == order.preRelease()
                // GitHub does not use the target where the tag is there.
                && (remote.tagCommit().isPresent()
                        || draft.target().equals(order.commit().hex()));
        if (takesOver || !sameText) {
            actions.add(new PublishAction.UpdateDraft(draft, aimed(order.draft(claim)), takesOver));
        }
    }

    private void checkPublic(RemoteRelease release) {
        if (release.preRelease() != order.preRelease()) {
            refuse(
                    ProblemCode.RELEASE_STATE_DIFFERS,
                    order.tag() + " is public as " + (release.preRelease() ? "a pre-release" : "a stable release"),
                    release.webAddress(),
                    "set the pre-release mark of the release by hand");
        }
        if (DraftMark.in(release.body()).isPresent()) {
            actions.add(new PublishAction.RestoreText(release, aimed(order.text())));
        }
        boolean isLatest = remote.latestTag().equals(Optional.of(order.tag()));
        boolean shouldBe = LatestRule.isLatest(order, remote);
        if (shouldBe && !isLatest) {
            actions.add(new PublishAction.MarkLatest(release));
        } else if (isLatest && !shouldBe) {
            refuse(
                    ProblemCode.RELEASE_STATE_DIFFERS,
                    order.tag() + " is shown as the latest release, and there is a greater stable version",
                    release.webAddress(),
                    "mark the greatest stable release as the latest by hand");
        }
    }

    private PublishAction makePublic() {
        return new PublishAction.MakePublic(aimed(order.text()), LatestRule.isLatest(order, remote));
    }

    /** A release makes its tag at most where there is none. */
    private DraftText aimed(DraftText text) {
        return remote.tagCommit().isPresent() ? text.withoutTarget() : text;
    }

    /** GitHub may give back a text with other line ends than it was sent with. */
    private static boolean sameLines(String one, String other) {
        return one.strip().lines().toList().equals(other.strip().lines().toList());
    }

    private void refuse(ProblemCode code, String what, String where, String hint) {
        problems.add(new Problem(code, what, where, hint));
    }
}
