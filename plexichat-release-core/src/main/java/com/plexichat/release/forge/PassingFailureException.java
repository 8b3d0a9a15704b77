package com.plexichat.release.forge;

import com.plexichat.release.http.HttpFailure;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ReleaseException;

/**
 * A write that failed for now. It may or may not have been carried out: the state is read before anything is sent
 * again.
 */
public final class PassingFailureException extends ReleaseException {
    private static final long serialVersionUID = 1L;

    private final transient HttpFailure failure;

    public PassingFailureException(Problem problem, HttpFailure failure) {
        super(problem, failure instanceof HttpFailure.Broken broken ? broken.cause() : null);
        this.failure = failure;
    }

    /** What the retry rules decide by. */
    public HttpFailure failure() {
        return failure;
    }
}
