package com.plexichat.release.trial;

import com.plexichat.release.file.FileTail;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Carries a plan out, and looks after each step whether all is well and nothing was lost. */
final class Trial {
    private static final List<String> HEALTH = List.of("health");

    private final Updater updater;
    private final InstalledContent content;
    private final Path serviceLog;
    private final TrialLog told;

    Trial(Updater updater, InstalledContent content, Path serviceLog, TrialLog told) {
        this.updater = updater;
        this.content = content;
        this.serviceLog = serviceLog;
        this.told = told;
    }

    /** @throws com.plexichat.release.problem.ReleaseException with everything that is wrong after a step */
    void run(TrialPlan plan) throws IOException {
        boolean isUsed = false;
        for (TrialStep step : plan.steps()) {
            Problems problems = new Problems();
            fault(step).ifPresent(problems::add);
            if (isUsed) {
                problems.addAll(content.lost(step));
            }
            problems.throwIfAny();
            if (!isUsed) {
                content.place();
                isUsed = true;
            }
            told.done(step);
        }
    }

    private Optional<Problem> fault(TrialStep step) throws IOException {
        UpdaterAnswer done = updater.run(step.command());
        if (!done.succeeded()) {
            return Optional.of(failed(step + " " + done.ending(), done));
        }
        UpdaterAnswer health = updater.run(HEALTH);
        return health.succeeded()
                ? Optional.empty()
                : Optional.of(failed(step + " was done, and then the service was not healthy", health));
    }

    private Problem failed(String what, UpdaterAnswer answer) throws IOException {
        List<String> lines = new ArrayList<>(List.of(what));
        answer.words().forEach(words -> lines.add(words.indent(4).stripTrailing()));
        List<String> log = Files.exists(serviceLog) ? FileTail.of(serviceLog) : List.of();
        if (!log.isEmpty()) {
            lines.add("    the service's log ends with:");
            log.forEach(line -> lines.add("        " + line));
        }
        return new Problem(
                ProblemCode.TRIAL_FAILED,
                String.join("\n", lines),
                "",
                "mend the release or its trial; plexichat.keepTrial keeps all files of the trial");
    }
}
