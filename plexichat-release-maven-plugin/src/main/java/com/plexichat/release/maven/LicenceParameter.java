package com.plexichat.release.maven;

import com.plexichat.release.licence.SpdxExpression;
import com.plexichat.release.licence.SpdxLicence;
import com.plexichat.release.licence.SpdxLicences;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.thirdparty.LicenceRule;
import com.plexichat.release.thirdparty.LicenceVerdict;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** One {@code <licence>} of {@code <licences>}: what the project says of a licence of what others made. */
public final class LicenceParameter {
    private static final String WHERE = "<licences>";

    /** Its SPDX identifier, such as Apache-2.0; with an exception, GPL-2.0-only WITH Classpath-exception-2.0. */
    @Parameter(required = true)
    private @Nullable String id;

    /** One of allowed, review and denied. */
    @Parameter(required = true)
    private @Nullable String verdict;

    /** Why; it is told to whom the rule stops. */
    @Parameter
    private @Nullable String reason;

    /** The last day on which the rule counts, such as 2027-03-31; without one it always does. */
    @Parameter
    private @Nullable String until;

    LicenceRule rule(SpdxLicences known) {
        GivenElements elements = new GivenElements(
                WHERE, "the <licence> " + PlexichatMojo.text(id).orElse("without an identifier"));
        Problems problems = new Problems();
        SpdxLicence licence = problems.attempt(() -> licence(elements.needed(id, "id", "Apache-2.0"), known));
        LicenceVerdict said =
                problems.attempt(() -> verdict(elements.needed(verdict, "verdict", "denied"), elements.name()));
        Optional<LocalDate> last = PlexichatMojo.text(until)
                .flatMap(day -> Optional.ofNullable(problems.attempt(() -> elements.day(day, "until"))));
        problems.throwIfAny();
        return new LicenceRule(
                Objects.requireNonNull(licence),
                Objects.requireNonNull(said),
                PlexichatMojo.text(reason).orElse(""),
                last);
    }

    private static SpdxLicence licence(String text, SpdxLicences known) {
        Optional<SpdxExpression> expression = known.expression(text);
        if (expression.isPresent() && expression.get() instanceof SpdxLicence licence) {
            return licence;
        }
        throw PlexichatMojo.invalid(
                "\"" + text + "\" is not one licence that SPDX knows",
                WHERE,
                expression.isPresent()
                        ? "write a <licence> for each of them"
                        : known.nearest(text)
                                .map(id -> "did you mean " + id + "?")
                                .orElse("write an identifier of https://spdx.org/licenses/"));
    }

    private static LicenceVerdict verdict(String text, String name) {
        try {
            return LicenceVerdict.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw PlexichatMojo.invalid(
                    "the <verdict> of " + name + ", \"" + text + "\", is none",
                    WHERE,
                    "write allowed, review or denied");
        }
    }
}
