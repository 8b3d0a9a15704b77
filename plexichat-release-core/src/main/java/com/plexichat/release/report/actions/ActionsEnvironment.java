package com.plexichat.release.report.actions;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What the runner of GitHub Actions tells a step.
 *
 * @param workspace the folder that annotations name files in
 * @param outputs the file that takes the outputs of the step
 * @param summary the file that takes the summary of the step
 */
public record ActionsEnvironment(Optional<Path> workspace, Optional<Path> outputs, Optional<Path> summary) {
    /** Empty where no runner of GitHub Actions runs this. */
    public static Optional<ActionsEnvironment> from(Map<String, String> variables) {
        return "true".equals(variables.get("GITHUB_ACTIONS"))
                ? Optional.of(new ActionsEnvironment(
                        path(variables, "GITHUB_WORKSPACE"),
                        path(variables, "GITHUB_OUTPUT"),
                        path(variables, "GITHUB_STEP_SUMMARY")))
                : Optional.empty();
    }

    private static Optional<Path> path(Map<String, String> variables, String name) {
        return Optional.ofNullable(variables.get(name))
                .filter(text -> !text.isBlank())
                .map(Path::of);
    }
}
