package com.plexichat.release.publish;

import com.plexichat.release.forge.RemoteAsset;
import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.forge.RemoteState;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds what the server has at the end against what was ordered; on purpose it shares only {@link LatestRule} with the planner. */
final class EndState {
    private EndState() {}

    /** Everything in which the end differs from the order; empty for a publication that succeeded. */
    static List<String> differences(PublishOrder order, RemoteState remote) {
        List<RemoteRelease> shown = remote.releases().stream()
                .filter(release -> !release.draft() && release.tag().equals(order.tag()))
                .toList();
        if (shown.size() != 1) {
            return List.of("there are " + shown.size() + " public releases of " + order.tag() + " instead of one");
        }
        RemoteRelease release = shown.get(0);
        List<String> differences = new ArrayList<>();
        if (!remote.tagCommit().equals(Optional.of(order.commit()))) {
            differences.add("the tag is on "
                    + remote.tagCommit()
                            .map(commit -> "commit " + commit.brief())
                            .orElse("no commit"));
        }
        if (release.preRelease() != order.preRelease()) {
            differences.add("the release is " + (release.preRelease() ? "a pre-release" : "a stable release"));
        }
        if (DraftMark.in(release.body()).isPresent()) {
            differences.add("its text has the mark of a draft");
        }
        boolean isLatest = remote.latestTag().equals(Optional.of(order.tag()));
        if (isLatest != LatestRule.isLatest(order, remote)) {
            differences.add("the release is " + (isLatest ? "" : "not ") + "shown as the latest");
        }
        assets(order, release, differences);
        return differences;
    }

    /** @throws com.plexichat.release.problem.ReleaseException if the end is not as ordered */
    static RemoteRelease verified(PublishOrder order, RemoteState remote) {
        List<String> differences = differences(order, remote);
        if (!differences.isEmpty()) {
            throw new ReleaseException(new Problem(
                    ProblemCode.RELEASE_STATE_DIFFERS,
                    String.join("; ", differences),
                    order.tag(),
                    "see whether somebody else changes the release, then run the goal again"));
        }
        return remote.releasesOf(order.tag()).stream()
                .filter(release -> !release.draft())
                .findFirst()
                .orElseThrow();
    }

    static void assets(PublishOrder order, RemoteRelease release, List<String> differences) {
        Map<String, RemoteAsset> there = new HashMap<>();
        release.assets().forEach(asset -> there.put(asset.name(), asset));
        for (PublishOrder.Asset asset : order.assets()) {
            RemoteAsset found = there.remove(asset.name());
            if (found == null) {
                differences.add(asset.name() + " is missing");
            } else if (!found.whole()) {
                differences.add(asset.name() + " is not whole");
            } else if (found.size() != asset.digest().size()
                    || !found.sha256().equals(Optional.of(asset.digest().sha256()))) {
                differences.add(asset.name() + " has other bytes: sha256 "
                        + found.sha256().map(Object::toString).orElse("unknown") + ", ours has "
                        + asset.digest().sha256());
            }
        }
        there.keySet().stream().sorted().forEach(name -> differences.add(name + " does not belong to it"));
    }
}
