package com.plexichat.release.forge.github;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ReleaseException;

/** A call that the server answered with a refusal. */
final class RefusedCallException extends ReleaseException {
    private static final long serialVersionUID = 1L;

    private final int status;

    RefusedCallException(Problem problem, int status) {
        super(problem);
        this.status = status;
    }

    Problem problem() {
        return problems().get(0);
    }

    int status() {
        return status;
    }
}
