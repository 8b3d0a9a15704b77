package com.plexichat.release.wiring;

import com.plexichat.release.gate.Gate;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.log.Secrets;
import com.plexichat.release.report.RunReport;
import com.plexichat.release.report.actions.ActionsEnvironment;
import com.plexichat.release.report.actions.ActionsLog;
import com.plexichat.release.report.actions.ActionsReport;
import com.plexichat.release.report.actions.WorkflowCommands;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What surrounds one run of a goal.
 *
 * @param secrets are masked in everything that the goal tells, and grow as tokens are found
 * @param report what the CI system takes of the run
 */
public record Surroundings(Map<String, String> environment, ReleaseLog log, Secrets secrets, RunReport report) {
    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /**
     * In GitHub Actions with all that its runner takes, elsewhere with the log alone; a gate is a part of the goal that
     * runs it, and reports nothing of its own.
     *
     * @param folder of the project, which problems name files from
     */
    public static Surroundings of(Map<String, String> environment, ReleaseLog log, Supplier<Path> folder) {
        return ActionsEnvironment.from(environment)
                .filter(actions -> !environment.containsKey(Gate.VARIABLE))
                .map(actions -> inActions(actions, environment, log, folder))
                .orElseGet(() -> new Surroundings(environment, log, new Secrets(), RunReport.NONE));
    }

    private static Surroundings inActions(
            ActionsEnvironment actions, Map<String, String> environment, ReleaseLog log, Supplier<Path> folder) {
        Consumer<String> output = new StandardOutput();
        Secrets secrets = new Secrets(secret -> output.accept(WorkflowCommands.mask(secret)));
        ActionsReport report = new ActionsReport(actions, output, log, folder, secrets);
        return new Surroundings(environment, new ActionsLog(log, report), secrets, report);
    }
}
