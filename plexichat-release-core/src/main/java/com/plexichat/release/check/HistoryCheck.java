package com.plexichat.release.check;

import com.plexichat.release.git.GitRepository;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.util.Optional;

/** The history reaches back to the former release: the notes are made from it. */
public final class HistoryCheck {
    private HistoryCheck() {}

    /**
     * For those who cannot go on without.
     *
     * @throws ReleaseException if the history is cut off
     */
    public static void require(GitRepository git) {
        of(git.shallow()).ifPresent(finding -> {
            throw new ReleaseException(finding.problem());
        });
    }

    /** @param shallow true if the clone does not reach back to the first commit */
    public static Optional<WeighedProblem> of(boolean shallow) {
        return shallow
                ? Optional.of(WeighedProblem.stopsPublishing(
                        ProblemCode.GIT_HISTORY_SHALLOW,
                        "the clone has only a part of the history, which the notes are made from",
                        ".git/shallow",
                        "run \"git fetch --unshallow --filter=blob:none --tags\", or set fetch-depth: 0 in"
                                + " actions/checkout"))
                : Optional.empty();
    }
}
