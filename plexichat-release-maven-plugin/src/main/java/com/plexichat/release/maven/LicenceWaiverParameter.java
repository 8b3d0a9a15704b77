package com.plexichat.release.maven;

import com.plexichat.release.problem.Problems;
import com.plexichat.release.thirdparty.LicenceWaiver;
import java.time.LocalDate;
import java.util.Objects;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** One {@code <licenceWaiver>} of {@code <licenceWaivers>}: components that may have the licences that they have. */
public final class LicenceWaiverParameter {
    /** The package URL in which * is any text, such as pkg:maven/org.example/*; for a file its path, as file:lib/a.so. */
    @Parameter(required = true)
    private @Nullable String components;

    /** Why they may. */
    @Parameter(required = true)
    private @Nullable String reason;

    /** The last day on which it counts, such as 2027-03-31; the day of the build is held against it. */
    @Parameter(required = true)
    private @Nullable String until;

    LicenceWaiver waiver() {
        GivenElements elements = new GivenElements(
                "<licenceWaivers>",
                "the <licenceWaiver> of " + PlexichatMojo.text(components).orElse("no components"));
        Problems problems = new Problems();
        String which =
                problems.attempt(() -> named(elements.needed(components, "components", "pkg:maven/org.example/*")));
        String why = problems.attempt(() -> elements.needed(reason, "reason", "we bought a licence of it"));
        LocalDate last = problems.attempt(() -> elements.day(elements.needed(until, "until", "2027-03-31"), "until"));
        problems.throwIfAny();
        return new LicenceWaiver(
                Objects.requireNonNull(which), Objects.requireNonNull(why), Objects.requireNonNull(last));
    }

    private static String named(String components) {
        if (!LicenceWaiver.names(components)) {
            throw PlexichatMojo.invalid(
                    "\"" + components + "\" names no components",
                    "<licenceWaivers>",
                    "write a package URL, such as pkg:pypi/" + components + "@*, or file: and a path");
        }
        return components;
    }
}
