package com.plexichat.release.check;

import com.plexichat.release.git.GitState;
import com.plexichat.release.problem.ProblemCode;
import java.util.List;

/** Nothing is changed that the commit does not hold. */
public record TreeCheck() implements Check {
    @Override
    public List<WeighedProblem> of(Candidate candidate) {
        return of(candidate.git());
    }

    static List<WeighedProblem> of(GitState git) {
        return finding("there are uncommitted changes: ", git.changedFiles(), "commit or stash them");
    }

    /** What the project's gates changed: it would go into the package, and is in no commit. */
    public static List<WeighedProblem> afterGates(GitState before, List<String> changed) {
        return finding(
                "the gates changed files: ",
                changed.stream()
                        .filter(file -> !before.changedFiles().contains(file))
                        .toList(),
                "let them check and not mend, or ignore what they write");
    }

    private static List<WeighedProblem> finding(String what, List<String> files, String hint) {
        return files.isEmpty()
                ? List.of()
                : List.of(WeighedProblem.stopsPublishing(
                        ProblemCode.GIT_TREE_DIRTY, what + Findings.listed(files), "", hint));
    }
}
