package com.plexichat.updater.action;

import com.plexichat.release.problem.ReleaseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Removes backups that the rule of retention does not keep. */
final class OldBackups {
    private final Host host;

    OldBackups(Host host) {
        this.host = host;
    }

    /** Never the one that a rollback may need, whatever the rule says: it was made before the release that runs came. */
    static List<String> prune(Host host) {
        Optional<String> needed = host.site()
                .current()
                .flatMap(now -> Runs.before(host.history(), now))
                .flatMap(former -> Runs.left(host.history(), former))
                .flatMap(host.site()::notedBackup);
        return host.backups().prune(needed.map(Set::of).orElse(Set.of()));
    }

    /** How a run ended is not less true if an old backup cannot be removed. */
    void remove() {
        try {
            prune(host);
        } catch (ReleaseException refused) {
            refused.problems().forEach(host.log()::warned);
        }
    }
}
