package com.plexichat.release.problem;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Stops a goal with one or more problems; its message is what the user reads. */
public class ReleaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public ReleaseException(List<Problem> problems) {
        this(problems, null);
    }

    public ReleaseException(Problem problem) {
        this(List.of(problem), null);
    }

    /** @param cause kept for {@code -X} only; the message does not repeat it */
    public ReleaseException(Problem problem, @Nullable Throwable cause) {
        this(List.of(problem), cause);
    }

    private ReleaseException(List<Problem> problems, @Nullable Throwable cause) {
        super(problems.stream().map(Problem::text).collect(Collectors.joining("\n")), cause);
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("an exception needs a problem");
        }
        this.problems = List.copyOf(problems);
    }

    public final List<Problem> problems() {
        return problems;
    }
}
