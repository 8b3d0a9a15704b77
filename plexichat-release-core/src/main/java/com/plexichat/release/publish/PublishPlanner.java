package com.plexichat.release.publish;

import static com.plexichat.release.problem.ProblemCode.RELEASE_ASSET_DIFFERS;
import static com.plexichat.release.problem.ProblemCode.RELEASE_ASSET_FOREIGN;
import static com.plexichat.release.problem.ProblemCode.RELEASE_ASSET_MISSING;
import static com.plexichat.release.problem.ProblemCode.RELEASE_DUPLICATED;
import static com.plexichat.release.problem.ProblemCode.RELEASE_NOTES_TOO_LONG;
import static com.plexichat.release.problem.ProblemCode.RELEASE_STATE_DIFFERS;
import static com.plexichat.release.problem.ProblemCode.RELEASE_TAG_ELSEWHERE;

import com.plexichat.release.forge.RemoteAsset;
import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.forge.RemoteState;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.version.VersionSchemes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides what a publication has to do; it reads nothing and changes nothing, so the same decision serves the dry run,
 * the run, the run after a failure and the check at the end.
 */
public final class PublishPlanner {
    /** GitHub refuses a longer text. */
    static final int LONGEST_BODY = 125_000;

    private final PublishOrder order;
    private final RemoteState remote;
    private final Problems problems = new Problems();
    private final List<PublishAction> actions = new ArrayList<>();

    private PublishPlanner(PublishOrder order, RemoteState remote) {
        this.order = order;
        this.remote = remote;
    }

    /** @throws com.plexichat.release.problem.ReleaseException if what the server holds contradicts the order */
    public static PublishPlan plan(PublishOrder order, RemoteState remote) {
        return new PublishPlanner(order, remote).plan();
    }

    private PublishPlan plan() {
        if (order.body().codePointCount(0, order.body().length()) > LONGEST_BODY) {
            refuse(
                    RELEASE_NOTES_TOO_LONG,
                    "the notes have more than " + LONGEST_BODY + " characters",
                    "RELEASE_NOTES.md",
                    "shorten them with a template of your own");
        }
        remote.tagCommit()
                .filter(commit -> !commit.equals(order.commit()))
                .ifPresent(commit -> refuse(
                        RELEASE_TAG_ELSEWHERE,
                        "the server's tag " + order.tag() + " is on commit " + commit.brief() + ", the release is of "
                                + order.commit().brief(),
                        "",
                        "give the next version; a tag that others may have is not moved"));
        List<RemoteRelease> found = remote.releasesOf(order.tag());
        if (found.size() > 1) {
            refuse(
                    RELEASE_DUPLICATED,
                    "there are " + found.size() + " releases or drafts of " + order.tag(),
                    String.join(
                            ", ", found.stream().map(RemoteRelease::webAddress).toList()),
                    "delete all but one of them");
        }
        problems.throwIfAny();
        Optional<RemoteRelease> release = found.stream().findFirst();
        release.ifPresentOrElse(this::continueWith, this::create);
        problems.throwIfAny();
        return new PublishPlan(release, actions);
    }

    private void create() {
        actions.add(new PublishAction.CreateDraft(order.draft()));
        order.assets().forEach(asset -> actions.add(new PublishAction.UploadAsset(asset)));
        actions.add(makePublic());
    }

    private void continueWith(RemoteRelease release) {
        if (release.draft()) {
            boolean sameText = release.title().equals(order.title())
                    && sameLines(release.body(), order.body())
                    && release.preRelease() == order.preRelease()
                    && (remote.tagCommit().isPresent()
                            || release.target().equals(order.commit().hex()));
            if (!sameText) {
                actions.add(new PublishAction.UpdateText(order.draft()));
            }
        } else if (release.preRelease() != order.preRelease()) {
            refuse(
                    RELEASE_STATE_DIFFERS,
                    order.tag() + " is public as " + (release.preRelease() ? "a pre-release" : "a stable release"),
                    release.webAddress(),
                    "set the pre-release mark of the release by hand");
        }
        order.assets().forEach(asset -> decide(asset, release));
        release.assets().forEach(this::refuseForeign);
        if (release.draft()) {
            actions.add(makePublic());
        }
    }

    private void decide(PublishOrder.Asset asset, RemoteRelease release) {
        Optional<RemoteAsset> there = release.asset(asset.name());
        if (there.isPresent() && there.get().whole()) {
            compare(asset, there.get(), release);
        } else if (release.draft()) {
            there.ifPresent(broken -> actions.add(new PublishAction.RemoveBrokenUpload(broken)));
            actions.add(new PublishAction.UploadAsset(asset));
        } else {
            refuse(
                    RELEASE_ASSET_MISSING,
                    order.tag() + " is public without " + asset.name(),
                    release.webAddress(),
                    "give the next version; a public release is not changed");
        }
    }

    private void compare(PublishOrder.Asset asset, RemoteAsset there, RemoteRelease release) {
        boolean same = there.size() == asset.digest().size()
                && there.sha256().equals(Optional.of(asset.digest().sha256()));
        if (same) {
            actions.add(new PublishAction.KeepAsset(asset));
            return;
        }
        refuse(
                RELEASE_ASSET_DIFFERS,
                asset.name() + " is there with sha256 "
                        + there.sha256().map(Object::toString).orElse("unknown") + ", ours has "
                        + asset.digest().sha256(),
                release.webAddress(),
                hintForOtherBytes(release));
    }

    private String hintForOtherBytes(RemoteRelease release) {
        if (release.draft()) {
            return "delete the draft and run the goal again";
        }
        boolean sameCommit = remote.tagCommit().equals(Optional.of(order.commit()));
        return (sameCommit ? "the commit is the same, so find out what differs between two builds of it; else " : "")
                + "give the next version";
    }

    private void refuseForeign(RemoteAsset there) {
        if (order.assets().stream().noneMatch(asset -> asset.name().equals(there.name()))) {
            refuse(
                    RELEASE_ASSET_FOREIGN,
                    there.name() + " is there and does not belong to the release",
                    order.tag(),
                    "delete it by hand if it is not wanted, or publish it with the release");
        }
    }

    private PublishAction makePublic() {
        return new PublishAction.MakePublic(order.preRelease(), !order.preRelease() && isGreatestStable());
    }

    /** GitHub would take the one published last: a fix of an old line must not become the latest release. */
    private boolean isGreatestStable() {
        return remote.releases().stream()
                .filter(release -> !release.draft() && !release.preRelease())
                .flatMap(release -> VersionSchemes.find(release.tag()).stream())
                .filter(version -> version.isComparableTo(order.identity().version()))
                .noneMatch(version -> version.compareTo(order.identity().version()) > 0);
    }

    /** GitHub may give back a text with other line ends than it was sent with. */
    private static boolean sameLines(String one, String other) {
        return one.strip().lines().toList().equals(other.strip().lines().toList());
    }

    private void refuse(ProblemCode code, String what, String where, String hint) {
        problems.add(new Problem(code, what, where, hint));
    }
}
