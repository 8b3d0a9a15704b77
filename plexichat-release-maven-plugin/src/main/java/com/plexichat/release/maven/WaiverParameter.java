package com.plexichat.release.maven;

import com.plexichat.release.audit.Waiver;
import com.plexichat.release.layout.PathPattern;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import java.time.LocalDate;
import java.util.Objects;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** One {@code <waiver>} of {@code <waivers>}: findings that do not stop a release, why, and for how long. */
public final class WaiverParameter {
    private static final String WHERE = "<waivers>";

    /** The rule, by the code of its findings, such as package-build-path. */
    @Parameter(required = true)
    private @Nullable String rule;

    /** The pattern of the paths in the package, such as lib/*.so. */
    @Parameter(required = true)
    private @Nullable String path;

    /** Why they may be in the package. */
    @Parameter(required = true)
    private @Nullable String reason;

    /** The last day on which it counts, such as 2027-03-31; the day of the build is held against it. */
    @Parameter(required = true)
    private @Nullable String until;

    Waiver waiver() {
        GivenElements elements = new GivenElements(
                WHERE,
                "the <waiver> of " + PlexichatMojo.text(rule).orElse("no rule") + " for "
                        + PlexichatMojo.text(path).orElse("no path"));
        Problems problems = new Problems();
        ProblemCode code =
                problems.attempt(() -> CheckMojo.rule(elements.needed(rule, "rule", "package-build-path"), WHERE));
        String paths = problems.attempt(() -> elements.needed(path, "path", "lib/*.so"));
        String why =
                problems.attempt(() -> elements.needed(reason, "reason", "the library of somebody else is built so"));
        LocalDate last = problems.attempt(() -> elements.day(elements.needed(until, "until", "2027-03-31"), "until"));
        problems.throwIfAny();
        return new Waiver(
                Objects.requireNonNull(code),
                PathPattern.of(Objects.requireNonNull(paths)),
                Objects.requireNonNull(why),
                Objects.requireNonNull(last));
    }
}
