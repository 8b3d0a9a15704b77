package com.plexichat.release.change;

import com.plexichat.release.manifest.CommitId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One thing that a commit says it did.
 *
 * @param number of the statement in its commit, from 0
 * @param line as it is written
 * @param merge true if its commit is one of two parents
 * @param closes advisories that the body below it says are closed
 */
record Statement(CommitId commit, int number, String line, Subject subject, boolean merge, List<Advisory> closes) {
    Statement {
        closes = List.copyOf(closes);
    }

    /** All that it closes, in its line and below. */
    List<Advisory> advisories() {
        List<Advisory> named = AdvisoryRule.closed(subject, line);
        if (closes.isEmpty()) {
            return named;
        }
        Set<Advisory> all = new LinkedHashSet<>(named);
        all.addAll(closes);
        return List.copyOf(all);
    }
}
