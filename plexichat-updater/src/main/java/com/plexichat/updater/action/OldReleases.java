package com.plexichat.updater.action;

import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.version.Channel;
import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionSchemes;
import com.plexichat.updater.site.Installation;
import com.plexichat.updater.site.ReleaseName;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Removes releases that nobody goes back to: all but the current one, the one before it, and the last stable one. */
final class OldReleases {
    private static final int LAST = 3;

    private final Host host;

    OldReleases(Host host) {
        this.host = host;
    }

    /** That the new version runs is not less true if an old one cannot be removed. */
    void remove() {
        try {
            removeAll();
        } catch (ReleaseException refused) {
            refused.problems().forEach(host.log()::warned);
        }
    }

    private void removeAll() {
        Installation site = host.site();
        Set<ReleaseName> kept = kept(Runs.ran(host.history()));
        site.current().ifPresent(now -> {
            kept.add(now);
            Runs.before(host.history(), now).ifPresent(kept::add);
        });
        // Half of a release must not be taken for one.
        Path going = site.releases().resolve(".going");
        host.disk().remove(going);
        for (ReleaseName name : site.installed()) {
            if (!kept.contains(name)) {
                host.disk().move(site.release(name), going);
                host.disk().remove(going);
                host.log().info("Removed the release " + name + ", which nobody would go back to");
            }
        }
    }

    /** @param ran the last one first */
    static Set<ReleaseName> kept(List<ReleaseName> ran) {
        Set<ReleaseName> kept = new HashSet<>(ran.subList(0, Math.min(LAST, ran.size())));
        ran.stream().filter(OldReleases::isStable).findFirst().ifPresent(kept::add);
        return kept;
    }

    private static boolean isStable(ReleaseName name) {
        return VersionSchemes.find(name.version())
                .map(Version::channel)
                .filter(Channel.STABLE::equals)
                .isPresent();
    }
}
