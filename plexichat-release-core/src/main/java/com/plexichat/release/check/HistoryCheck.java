package com.plexichat.release.check;

import com.plexichat.release.git.GitState;
import com.plexichat.release.problem.ProblemCode;
import java.util.Optional;

/** The history reaches back to the former release: the notes are made from it. */
public final class HistoryCheck {
    private HistoryCheck() {}

    public static Optional<WeighedProblem> of(GitState git) {
        return git.shallow()
                ? Optional.of(WeighedProblem.stopsPublishing(
                        ProblemCode.GIT_HISTORY_SHALLOW,
                        "the clone has only a part of the history, which the notes are made from",
                        ".git/shallow",
                        "run \"git fetch --unshallow --filter=blob:none --tags\", or set fetch-depth: 0 in"
                                + " actions/checkout"))
                : Optional.empty();
    }
}
