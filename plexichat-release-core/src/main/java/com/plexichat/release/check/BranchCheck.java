package com.plexichat.release.check;

import com.plexichat.release.git.Branches;
import java.util.List;

/** The commit is on a branch that releases of its channel come from. */
record BranchCheck() implements LineageCheck {
    @Override
    public List<WeighedProblem> of(Candidate candidate, Lineage lineage) {
        return lineage.branches().map(branches -> of(candidate, branches)).orElse(List.of());
    }

    private static List<WeighedProblem> of(Candidate candidate, Branches branches) {
        String commit = "commit " + candidate.git().head().id().brief() + " is on ";
        return candidate.rules().branches().problem(candidate.version().channel(), branches, commit).stream()
                .map(problem -> new WeighedProblem(problem, WeighedProblem.Weight.STOPS_PUBLISHING))
                .toList();
    }
}
