package com.plexichat.release.check;

import com.plexichat.release.check.WeighedProblem.Weight;
import java.util.List;

/** The release before led to the commit, so that the notes tell every change. */
record BaseCheck() implements LineageCheck {
    @Override
    public List<WeighedProblem> of(Candidate candidate, Lineage lineage) {
        return lineage
                .base()
                .filter(base -> !lineage.baseLeadsHere() && !candidate.git().shallow())
                .map(base -> BaseAside.problem(base, candidate.git().head().id()))
                .map(problem -> new WeighedProblem(problem, Weight.WARNING))
                .stream()
                .toList();
    }
}
