package com.plexichat.release.maven;

import com.plexichat.release.audit.AuditRules;
import com.plexichat.release.audit.GlibcFloors;
import com.plexichat.release.audit.SafeSetting;
import com.plexichat.release.audit.Waiver;
import com.plexichat.release.goal.CheckRequest;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.wiring.ReleaseGoals;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Holds the packages in {@code target/release/} against the rules for packages: no too new glibc, no secrets, no paths of the build, no unsafe
 * entries, no leftovers, a safe configuration. Everything that is wrong is told at once.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true, configurator = CheckedConfigurator.NAME)
final class CheckMojo extends PlexichatMojo<CheckRequest> {
    /**
     * The oldest version of the GNU C library that servers have, such as 2.31; for a platform, linux-amd64=2.28. With commas
     * between several of them.
     */
    @Parameter(property = "plexichat.glibc")
    private List<String> glibc = List.of();

    /**
     * What a value in a JSON file of the package has to be, or must not be, each {@code <configuration>} with {@code <file>},
     * {@code <pointer>}, and {@code <expect>} or {@code <forbid>}.
     */
    @Parameter
    private List<ConfigurationParameter> configurations = List.of();

    /** The rules that only warn, with commas between them, such as package-build-path. */
    @Parameter(property = "plexichat.warnOnly")
    private List<String> warnOnly = List.of();

    /**
     * Findings that do not stop a release, each {@code <waiver>} with {@code <rule>}, {@code <path>}, {@code <reason>} and
     * {@code <until>}, the last day on which it counts, such as 2027-03-31.
     */
    @Parameter
    private List<WaiverParameter> waivers = List.of();

    @Override
    protected CheckRequest request() {
        Problems problems = new Problems();
        GlibcFloors floors = problems.attempt(() -> GlibcParameter.floors(glibc));
        List<SafeSetting> settings = each(problems, () -> all(configurations, ConfigurationParameter::setting));
        List<ProblemCode> mild = each(problems, () -> all(warnOnly, name -> rule(name, "plexichat.warnOnly")));
        List<Waiver> waived = each(problems, () -> all(waivers, WaiverParameter::waiver));
        problems.throwIfAny();
        return new CheckRequest(facts(), Objects.requireNonNull(floors), settings, Set.copyOf(mild), waived);
    }

    static ProblemCode rule(String name, String parameter) {
        return AuditRules.named(name.strip())
                .orElseThrow(() -> invalid(
                        "there is no rule \"" + name.strip() + "\" for packages",
                        parameter,
                        "name one of "
                                + AuditRules.codes().map(ProblemCode::text).collect(Collectors.joining(", "))));
    }

    @Override
    protected void run(ReleaseGoals goals, CheckRequest request) {
        goals.check().run(request);
    }
}
