package com.plexichat.release.bump;

import com.plexichat.release.check.BranchRules;
import com.plexichat.release.git.Branches;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.Problems;
import java.util.Optional;

/** Holds the branch of a bump against those that releases of its channel come from. */
public final class BumpBranch {
    private BumpBranch() {}

    /** A tag on another branch is never released, and refused; files on it may be on their way to be merged. */
    public static void check(Bump bump, BumpSite site, BranchRules rules, Problems problems, ReleaseLog log) {
        problem(bump, site, rules).ifPresent(bump.steps().tags() ? problems::add : log::warned);
    }

    private static Optional<Problem> problem(Bump bump, BumpSite site, BranchRules rules) {
        if (rules.allowEvery(bump.to().channel())) {
            return Optional.empty();
        }
        Branches now = site.git().branches();
        // The commit of the bump is new, and so on no other branch.
        Branches then = new Branches(now.all(), bump.branch().stream().toList(), now.main());
        return rules.problem(bump.to().channel(), then, "the commit of " + bump.to() + " would be on ");
    }
}
