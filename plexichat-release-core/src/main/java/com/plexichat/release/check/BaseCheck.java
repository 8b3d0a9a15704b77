package com.plexichat.release.check;

import com.plexichat.release.problem.ProblemCode;
import java.util.List;

/** The release before led to the commit, so that the notes tell every change. */
record BaseCheck() implements LineageCheck {
    @Override
    public List<WeighedProblem> of(Candidate candidate, Lineage lineage) {
        return lineage
                .base()
                .filter(base -> !lineage.baseLeadsHere() && !candidate.git().shallow())
                .map(base -> WeighedProblem.warning(
                        ProblemCode.GIT_BASE_ASIDE,
                        "the release before, tag " + base.name() + " on commit "
                                + base.commit().brief() + ", did not lead to commit "
                                + candidate.git().head().id().brief()
                                + ": what only that release had is missing here, and the notes do not say so",
                        base.ref(),
                        "merge it, or make sure that nothing of it is missed"))
                .stream()
                .toList();
    }
}
