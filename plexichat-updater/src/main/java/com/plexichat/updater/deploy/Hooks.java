package com.plexichat.updater.deploy;

import com.plexichat.release.log.Amounts;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.updater.journal.RunRecord;
import com.plexichat.updater.process.Command;
import com.plexichat.updater.process.CommandOutcome;
import com.plexichat.updater.settings.HookSettings.Hook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs the administrator's commands; each is told in its environment what changes. */
final class Hooks {
    private final Surroundings with;

    Hooks(Surroundings with) {
        this.with = with;
    }

    /** @throws ReleaseException with the last that the first failing one printed */
    void run(String name, List<Hook> hooks, RunRecord run) {
        for (Hook hook : hooks) {
            with.log().info("hook " + name + ": " + hook.words().get(0));
            CommandOutcome outcome = with.commands()
                    .run(new Command(hook.words(), with.site().folder(), environment(run), hook.limit()));
            if (!outcome.successful()) {
                throw failed(name, hook, outcome);
            }
        }
    }

    private Map<String, String> environment(RunRecord run) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("PLEXICHAT_RUN", run.id());
        environment.put("PLEXICHAT_KIND", run.kind().text());
        environment.put("PLEXICHAT_FROM", run.from().map(name -> name.version()).orElse(""));
        environment.put("PLEXICHAT_TO", run.to().version());
        environment.put("PLEXICHAT_FOLDER", with.site().folder().toString());
        environment.put("PLEXICHAT_RELEASE", with.site().release(run.to()).toString());
        environment.put("PLEXICHAT_SHARED", with.site().shared().toString());
        return environment;
    }

    private static ReleaseException failed(String name, Hook hook, CommandOutcome outcome) {
        String ending = outcome.status()
                .map(status -> "ended with status " + status)
                .orElse("did not end within " + Amounts.counted(hook.limit().toSeconds(), "second"));
        String said = outcome.output().isBlank() ? "" : ": " + outcome.output().strip();
        return new ReleaseException(new Problem(
                ProblemCode.HOOK_FAILED,
                "the hook \"" + name + "\" " + ending + said,
                hook.words().get(0), // its arguments may be secrets
                "run it by hand and mend what it names, or change hooks." + name + " in update.yml"));
    }
}
