package com.plexichat.release.check;

import com.plexichat.release.git.GitRepository;
import com.plexichat.release.git.ReleaseTag;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import java.util.Optional;

/** A release before that did not lead to the commit, so that the notes do not tell every change. */
public final class BaseAside {
    private BaseAside() {}

    /** The problem if the base lies aside; empty if it led to the commit. */
    public static Optional<Problem> find(GitRepository git, ReleaseTag base, CommitId head) {
        return git.isAncestor(base.commit(), head) ? Optional.empty() : Optional.of(problem(base, head));
    }

    static Problem problem(ReleaseTag base, CommitId head) {
        return new Problem(
                ProblemCode.GIT_BASE_ASIDE,
                "the release before, tag " + base.name() + " on commit "
                        + base.commit().brief() + ", did not lead to commit " + head.brief()
                        + ": what only that release had is missing here, and the notes do not say so",
                base.ref(),
                "merge it, or make sure that nothing of it is missed");
    }
}
