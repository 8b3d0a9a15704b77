package com.plexichat.release.version;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a next version differs from the one before. */
public enum Step {
    /** The same again: {@code a.1.1-1} to {@code a.1.1-2}. */
    BUILD,
    /** More of the same: {@code a.1.1-2} to {@code a.1.2-1}. */
    MINOR,
    /** Something new: {@code a.1.3-1} to {@code a.2.0-1}. */
    MAJOR,
    /** From alpha to beta: {@code a.1.2-1} to {@code b.1.2-1}. */
    BETA,
    /** To stable: {@code b.1.2-2} to {@code r.1.2-1}. */
    RELEASE,
    /** From a release to the alpha of the following one: {@code r.1.2-2} to {@code a.1.3-1}. */
    CYCLE;

    /**
     * The step that a user names.
     *
     * @param where the parameter
     * @throws ReleaseException naming the steps that there are
     */
    public static Step parse(String text, String where) {
        return Stream.of(values())
                .filter(step -> step.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new ReleaseException(new Problem(
                        ProblemCode.PARAMETER_INVALID,
                        "\"" + text + "\" is not a step to a next version",
                        where,
                        "write " + Stream.of(values()).map(Step::text).collect(Collectors.joining(", ")))));
    }

    /** The name that users write. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
