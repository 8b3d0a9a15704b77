package com.plexichat.release.check;

import java.util.List;

/**
 * What is asked of where a commit comes from, in the order it is told; a new check is one class and one line. They need
 * the whole history, which a job that only publishes may not have.
 */
public final class LineageChecks {
    private static final List<LineageCheck> ALL = List.of(
            new BetaCheck(), // what becomes stable was a beta
            new BranchCheck(), // the commit is on a branch that may be released
            new TaggedTreeCheck(), // the commit names the version that it is released as
            new BaseCheck(), // the notes can tell the changes since the release before
            new OldTagsCheck()); // what old releases left behind is known

    private LineageChecks() {}

    public static List<WeighedProblem> of(Candidate candidate, Lineage lineage) {
        return ALL.stream()
                .flatMap(check -> check.of(candidate, lineage).stream())
                .toList();
    }
}
