package com.plexichat.release.check;

import com.plexichat.release.git.GitState;
import com.plexichat.release.problem.ProblemCode;
import java.util.List;

/** Nothing is changed that the commit does not hold. */
record TreeCheck() implements Check {
    @Override
    public List<Finding> of(Candidate candidate) {
        return of(candidate.git());
    }

    static List<Finding> of(GitState git) {
        List<String> changed = git.changedFiles();
        return changed.isEmpty()
                ? List.of()
                : List.of(Finding.stopsPublishing(
                        ProblemCode.GIT_TREE_DIRTY,
                        "there are uncommitted changes: " + Findings.listed(changed),
                        "",
                        "commit or stash them"));
    }
}
