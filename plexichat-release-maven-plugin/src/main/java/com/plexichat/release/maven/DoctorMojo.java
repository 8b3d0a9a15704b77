package com.plexichat.release.maven;

import com.plexichat.release.goal.DoctorRequest;
import com.plexichat.release.goal.ValidateRequest;
import com.plexichat.release.goal.VersionRequest;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.wiring.ReleaseGoals;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Says what would stop a release here and now, each with its mend, and changes nothing. It looks at everything whatever
 * it finds, needs no pom, and does without the server where Maven is offline.
 */
@Mojo(
        name = "doctor",
        requiresProject = false,
        aggregator = true,
        threadSafe = true,
        configurator = CheckedConfigurator.NAME)
final class DoctorMojo extends NotedMojo<DoctorRequest> {
    /** The form of the answer: text or json. */
    @Parameter(property = "plexichat.format", defaultValue = "text", required = true)
    private String format;

    /** Takes the answer instead of standard output, on which Maven prints too. */
    @Parameter(property = "plexichat.outputFile")
    private @Nullable File outputFile;

    /** A misspelt parameter is one of its findings; only a value that cannot be read keeps it from looking. */
    @Override
    boolean goesOnDespite(List<Problem> problems) {
        return problems.stream().allMatch(problem -> problem.code() == ProblemCode.PARAMETER_UNKNOWN);
    }

    /** It runs once for all modules, where the parent of the released one is: silence would pass for health. */
    @Override
    boolean looksAtWhatIsLeftOut() {
        return true;
    }

    @Override
    protected DoctorRequest request() {
        Problems misconfigured = new Problems();
        misconfigured.addAll(ReactorParameters.problems(session, mojoExecution));
        return new DoctorRequest(
                hasPom() ? folder() : Path.of(session.getExecutionRootDirectory()),
                hasPom() ? Optional.ofNullable(misconfigured.attempt(this::validation)) : Optional.empty(),
                isLeftOut(),
                destination(),
                misconfigured.list(),
                session.getSystemProperties().getProperty("maven.version", "of an unknown version"),
                VersionRequest.Format.parse(format),
                Optional.ofNullable(outputFile).map(File::toPath));
    }

    private ValidateRequest validation() {
        return new ValidateRequest(
                facts(),
                Optional.empty(),
                true,
                settings().createsTag(),
                rules(),
                places(),
                ownTargets(),
                handwritten(),
                List.of(),
                jarPlugin());
    }

    @Override
    protected void run(ReleaseGoals goals, DoctorRequest request) {
        goals.doctor(network()).run(request);
    }
}
