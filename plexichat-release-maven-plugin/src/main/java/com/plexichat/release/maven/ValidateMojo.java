package com.plexichat.release.maven;

import com.plexichat.release.goal.ValidateRequest;
import com.plexichat.release.wiring.ReleaseGoals;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks that the version has a valid form and agrees with the tag and the commit. In a build that was called to
 * publish it refuses what is only a warning at the desk, and looks for repository and token.
 */
@Mojo(
        name = "validate",
        defaultPhase = LifecyclePhase.VALIDATE,
        threadSafe = true,
        configurator = CheckedConfigurator.NAME)
final class ValidateMojo extends NotedMojo<ValidateRequest> {
    /** Commands that have to succeed before a release, such as the project's tests, each with its time limit. */
    @Parameter
    private List<GateParameter> gates = List.of();

    /** Refuses at the desk too what would stop a real publish, instead of warning of it. */
    @Parameter(property = "plexichat.strict", defaultValue = "false")
    private boolean strict;

    /** Does not run the gates. */
    @Parameter(property = "plexichat.skipGates", defaultValue = "false")
    private boolean skipGates;

    @Override
    protected ValidateRequest request() {
        return new ValidateRequest(
                facts(),
                publishes() ? Optional.of(destination()) : Optional.empty(),
                strict,
                settings().createsTag(),
                rules(),
                places(),
                ownTargets(),
                handwritten(),
                skipGates ? List.of() : all(gates, GateParameter::gate),
                jarPlugin());
    }

    @Override
    protected void run(ReleaseGoals goals, ValidateRequest request) {
        goals.validate(network()).run(request);
    }
}
