package com.plexichat.release.check;

import com.plexichat.release.git.Branches;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.version.Channel;
import java.util.List;

/** The commit is on a branch that releases of its channel come from. */
record BranchCheck() implements LineageCheck {
    @Override
    public List<WeighedProblem> of(Candidate candidate, Lineage lineage) {
        return lineage.branches().map(branches -> of(candidate, branches)).orElse(List.of());
    }

    private static List<WeighedProblem> of(Candidate candidate, Branches branches) {
        BranchRules rules = candidate.rules().branches();
        Channel channel = candidate.version().channel();
        if (branches.holding().stream().anyMatch(branch -> rules.allow(channel, branch, branches.main()))) {
            return List.of();
        }
        String wanted = channel.text() + " releases come from " + String.join(", ", rules.of(channel));
        String parameter = "plexichat.branches." + channel.text();
        if (branches.all().stream().noneMatch(branch -> rules.allow(channel, branch, branches.main()))) {
            return List.of(WeighedProblem.stopsPublishing(
                    ProblemCode.GIT_BRANCH_UNKNOWN,
                    wanted + ", and this clone has no such branch",
                    parameter,
                    "run \"git fetch origin\", or name your branches with " + parameter));
        }
        return List.of(WeighedProblem.stopsPublishing(
                ProblemCode.GIT_BRANCH_FORBIDDEN,
                wanted + ", and commit " + candidate.git().head().id().brief() + " is on "
                        + (branches.holding().isEmpty() ? "no branch" : Findings.listed(branches.holding())),
                parameter,
                "merge it first, or name its branch with " + parameter));
    }
}
