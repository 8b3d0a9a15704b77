package com.plexichat.release.publish;

import com.plexichat.release.forge.RemoteState;
import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionSchemes;

/**
 * Decides which release the repository's page shows as the latest: the greatest stable version. GitHub would take the
 * one published last, so that a fix of an old line would send everybody back.
 */
final class LatestRule {
    private LatestRule() {}

    static boolean isLatest(PublishOrder order, RemoteState remote) {
        Version ours = order.identity().version();
        return !order.preRelease()
                && remote.releases().stream()
                        .filter(release -> !release.draft() && !release.preRelease())
                        .flatMap(release -> VersionSchemes.find(release.tag()).stream())
                        .filter(version -> version.isComparableTo(ours))
                        .noneMatch(version -> version.compareTo(ours) > 0);
    }
}
