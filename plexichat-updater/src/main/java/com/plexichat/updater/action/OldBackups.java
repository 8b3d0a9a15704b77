package com.plexichat.updater.action;

import com.plexichat.release.problem.ReleaseException;
import java.util.Set;

/** Removes backups that the rule of retention does not keep. */
final class OldBackups {
    private final Host host;

    OldBackups(Host host) {
        this.host = host;
    }

    /** How a run ended is not less true if an old backup cannot be removed. */
    void remove() {
        try {
            host.backups().prune(Set.of());
        } catch (ReleaseException refused) {
            refused.problems().forEach(host.log()::warned);
        }
    }
}
