package com.plexichat.updater.setup;

import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.updater.disk.Disk;
import com.plexichat.updater.disk.FileAccess;
import com.plexichat.updater.process.Command;
import com.plexichat.updater.process.CommandOutcome;
import com.plexichat.updater.process.Commands;
import com.plexichat.updater.setup.SetupStep.EnableUnit;
import com.plexichat.updater.setup.SetupStep.MakeFolder;
import com.plexichat.updater.setup.SetupStep.MakeUser;
import com.plexichat.updater.setup.SetupStep.WriteFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Does what a plan says is open; the first step that fails stops it, and the next run goes on there. */
public final class SetupRun {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final Disk disk;
    private final Commands commands;
    private final ReleaseLog log;

    public SetupRun(Disk disk, Commands commands, ReleaseLog log) {
        this.disk = disk;
        this.commands = commands;
        this.log = log;
    }

    /** @throws ReleaseException if a step cannot be done, with what its program said */
    public void run(SetupPlan plan) {
        for (SetupStep step : plan.open()) {
            act(step);
            log.info("Done: " + step.describe());
        }
    }

    private void act(SetupStep step) {
        if (step instanceof MakeUser user) {
            command(List.of(
                    "useradd",
                    "--system",
                    "--user-group",
                    "--no-create-home",
                    "--home-dir",
                    user.home().toString(),
                    "--shell",
                    "/usr/sbin/nologin",
                    user.name()));
        } else if (step instanceof MakeFolder folder) {
            String path = folder.path().toString();
            disk.makeFolder(folder.path(), folder.mode());
            command(List.of("chown", folder.owner() + ":", path));
            command(List.of("chmod", FileAccess.text(folder.mode()), path));
        } else if (step instanceof WriteFile file) {
            disk.write(file.path(), file.content().getBytes(StandardCharsets.UTF_8), file.mode());
        } else if (step instanceof EnableUnit unit) {
            command(List.of("systemctl", "enable", unit.unit()));
        } else {
            command(List.of("systemctl", "daemon-reload"));
        }
    }

    private void command(List<String> words) {
        CommandOutcome outcome = commands.run(new Command(words, Path.of("/"), Map.of(), LIMIT));
        if (!outcome.successful()) {
            throw failed(words, outcome);
        }
    }

    static ReleaseException failed(List<String> words, CommandOutcome outcome) {
        String how =
                outcome.status().map(status -> "ended with status " + status).orElse("did not end in time");
        return new ReleaseException(new Problem(
                ProblemCode.HOOK_FAILED,
                "\"" + String.join(" ", words) + "\" " + how + ": "
                        + outcome.output().strip(),
                "",
                "run the command as root, mend what it says, and run plexichat setup --apply again"));
    }
}
