package com.plexichat.release.change;

import com.plexichat.release.manifest.CommitId;
import java.util.List;
import java.util.stream.Stream;

/**
 * One thing that a commit says it did.
 *
 * @param number of the statement in its commit, from 0
 * @param line as it is written
 * @param merge true if its commit is one of two parents
 * @param closes advisories that the body below it names
 */
record Statement(CommitId commit, int number, String line, Subject subject, boolean merge, List<Advisory> closes) {
    Statement {
        closes = List.copyOf(closes);
    }

    /** All that it names, in its line and below. */
    List<Advisory> advisories() {
        return Stream.concat(Advisory.namedIn(line).stream(), closes.stream())
                .distinct()
                .toList();
    }
}
