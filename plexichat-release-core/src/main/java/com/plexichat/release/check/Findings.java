package com.plexichat.release.check;

import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.problem.Problems;
import java.util.List;
import java.util.stream.Collectors;

/** Tells findings, all at once. */
public final class Findings {
    private static final int LISTED = 10;

    private Findings() {}

    /**
     * Adds those that stop to the problems, and warns of the others.
     *
     * @param publishing whether a real publish follows, which tolerates less than the desk
     */
    public static void report(List<WeighedProblem> findings, boolean publishing, Problems problems, ReleaseLog log) {
        for (WeighedProblem finding : findings) {
            if (finding.stops(publishing)) {
                problems.add(finding.problem());
            } else {
                log.warned(finding.problem());
            }
        }
    }

    /** The first names of a list that may be long. */
    static String listed(List<String> names) {
        String shown = names.stream().limit(LISTED).collect(Collectors.joining(", "));
        int more = names.size() - LISTED;
        return more > 0 ? shown + " and " + more + " more" : shown;
    }
}
