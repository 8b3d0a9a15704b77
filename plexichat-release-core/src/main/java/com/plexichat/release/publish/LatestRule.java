package com.plexichat.release.publish;

import com.plexichat.release.forge.RemoteState;
import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionReader;
import java.util.Optional;

/**
 * Decides which release the repository's page shows as the latest: the greatest stable version. GitHub would take the
 * one published last, so that a fix of an old line would send everybody back. No text defines an order between two
 * schemes, so none is guessed.
 */
final class LatestRule {
    private LatestRule() {}

    static boolean isLatest(PublishOrder order, RemoteState remote) {
        Version ours = order.identity().version();
        VersionReader reader = VersionReader.ofProject(ours.scheme());
        return !order.preRelease()
                && ofAnotherScheme(order, remote).isEmpty()
                && remote.releases().stream()
                        .filter(release -> !release.draft() && !release.preRelease())
                        .flatMap(release -> reader.read(release.tag()).version().stream())
                        .filter(version -> !version.channel().preRelease())
                        .filter(version -> version.isComparableTo(ours))
                        .noneMatch(version -> version.compareTo(ours) > 0);
    }

    /** The version that is the latest now, if it cannot be compared with ours: then it stays the latest. */
    static Optional<Version> ofAnotherScheme(PublishOrder order, RemoteState remote) {
        Version ours = order.identity().version();
        return remote.latestTag()
                .filter(tag -> !order.preRelease())
                .flatMap(tag -> VersionReader.ofProject(ours.scheme()).read(tag).version())
                .filter(latest -> !latest.isComparableTo(ours));
    }
}
