package com.plexichat.release.publish;

import com.plexichat.release.forge.RemoteAsset;
import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides what happens to each asset of a release; in a public one nothing is ever changed. */
final class AssetPlanner {
    private final PublishOrder order;
    private final RemoteRelease release;
    private final boolean sameCommit;
    private final Problems problems;
    private final List<PublishAction> actions = new ArrayList<>();

    /** @param sameCommit whether the release's tag is on the commit of the order */
    AssetPlanner(PublishOrder order, RemoteRelease release, boolean sameCommit, Problems problems) {
        this.order = order;
        this.release = release;
        this.sameCommit = sameCommit;
        this.problems = problems;
    }

    List<PublishAction> actions() {
        for (PublishOrder.Asset asset : order.assets()) {
            if (release.draft()) {
                inDraft(asset);
            } else {
                inPublic(asset);
            }
        }
        release.assets().forEach(this::refuseForeign);
        return actions;
    }

    private void inDraft(PublishOrder.Asset asset) {
        Optional<RemoteAsset> there = release.asset(asset.name());
        Optional<RemoteAsset> replacement = release.asset(asset.temporaryName());
        if (there.filter(found -> isRight(asset, found)).isPresent()) {
            replacement.ifPresent(leftover -> remove(leftover, "which is not needed any more"));
            actions.add(new PublishAction.KeepAsset(asset));
            return;
        }
        if (isUnproven(there)) {
            unproven(asset);
            return;
        }
        if (replacement.filter(found -> isRight(asset, found)).isPresent()) {
            there.ifPresent(old -> remove(old, "whose replacement is proven"));
            actions.add(new PublishAction.RenameAsset(replacement.get(), asset.name()));
            return;
        }
        replacement.ifPresent(broken -> remove(broken, "left by a broken upload"));
        if (there.isPresent() && there.get().whole()) {
            actions.add(new PublishAction.UploadReplacement(asset));
        } else {
            there.ifPresent(broken -> remove(broken, "left by a broken upload"));
            actions.add(new PublishAction.UploadAsset(asset));
        }
    }

    private void inPublic(PublishOrder.Asset asset) {
        Optional<RemoteAsset> there = release.asset(asset.name()).filter(RemoteAsset::whole);
        if (there.isEmpty()) {
            problems.add(new Problem(
                    ProblemCode.RELEASE_ASSET_MISSING,
                    order.tag() + " is public" + frozen() + " without " + asset.name(),
                    release.webAddress(),
                    "give the next version with plexichat-release:bump; a public release is not changed"));
        } else if (isRight(asset, there.get())) {
            actions.add(new PublishAction.KeepAsset(asset));
        } else if (isUnproven(there)) {
            unproven(asset);
        } else {
            String why = sameCommit
                    ? "the commit is the same, so find out what differs between two builds of it; else "
                    : "";
            differs(asset, there.get(), why + "give the next version with plexichat-release:bump");
        }
    }

    private static boolean isRight(PublishOrder.Asset asset, RemoteAsset there) {
        return there.whole()
                && there.size() == asset.digest().size()
                && there.sha256().equals(Optional.of(asset.digest().sha256()));
    }

    private static boolean isUnproven(Optional<RemoteAsset> there) {
        return there.filter(found -> found.whole() && found.sha256().isEmpty()).isPresent();
    }

    private void unproven(PublishOrder.Asset asset) {
        problems.add(new Problem(
                ProblemCode.RELEASE_ASSET_UNPROVEN,
                "the server does not tell the digest of " + asset.name() + ", so nobody knows what it holds",
                release.webAddress(),
                "publish to a server that tells digests, as github.com and new Enterprise Servers do"));
    }

    private void remove(RemoteAsset asset, String why) {
        actions.add(new PublishAction.RemoveAsset(asset, why));
    }

    private void differs(PublishOrder.Asset asset, RemoteAsset there, String hint) {
        problems.add(new Problem(
                ProblemCode.RELEASE_ASSET_DIFFERS,
                asset.name() + " is there" + frozen() + " with sha256 "
                        + there.sha256().orElseThrow() + ", ours has "
                        + asset.digest().sha256(),
                release.webAddress(),
                hint));
    }

    private String frozen() {
        return release.immutable() ? " and immutable" : "";
    }

    private void refuseForeign(RemoteAsset there) {
        boolean ordered = order.assets().stream()
                .anyMatch(asset -> asset.name().equals(there.name())
                        || (release.draft() && asset.temporaryName().equals(there.name())));
        if (!ordered) {
            problems.add(new Problem(
                    ProblemCode.RELEASE_ASSET_FOREIGN,
                    there.name() + " is there and does not belong to the release",
                    release.webAddress(),
                    release.draft()
                            ? "delete it by hand, or run plexichat-release:discard and draft the release again"
                            : "give the next version with plexichat-release:bump; a public release is not changed"));
        }
    }
}
