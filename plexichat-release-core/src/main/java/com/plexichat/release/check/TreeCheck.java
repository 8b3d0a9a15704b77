package com.plexichat.release.check;

import com.plexichat.release.git.GitState;
import com.plexichat.release.problem.ProblemCode;
import java.util.List;

/** Nothing is changed that the commit does not hold. */
public record TreeCheck() implements Check {
    @Override
    public List<Finding> of(Candidate candidate) {
        return of(candidate.git());
    }

    static List<Finding> of(GitState git) {
        return finding("there are uncommitted changes: ", git.changedFiles(), "commit or stash them");
    }

    /** What the project's gates changed: it would go into the package, and is in no commit. */
    public static List<Finding> afterGates(GitState before, List<String> changed) {
        return finding(
                "the gates changed files: ",
                changed.stream()
                        .filter(file -> !before.changedFiles().contains(file))
                        .toList(),
                "let them check and not mend, or ignore what they write");
    }

    private static List<Finding> finding(String what, List<String> files, String hint) {
        return files.isEmpty()
                ? List.of()
                : List.of(Finding.stopsPublishing(ProblemCode.GIT_TREE_DIRTY, what + Findings.listed(files), "", hint));
    }
}
