package com.plexichat.updater.service;

import com.plexichat.release.time.RunClock;
import com.plexichat.updater.disk.Owner;
import com.plexichat.updater.process.Command;
import com.plexichat.updater.process.CommandOutcome;
import com.plexichat.updater.process.Commands;
import com.plexichat.updater.service.ServiceState.Activity;
import com.plexichat.updater.settings.ServiceSettings;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** A service that the administrator's own commands start and stop; its main process is not known. */
final class CommandService implements Service {
    private static final int RUNS = 0;
    /** LSB, "Init Script Actions". */
    private static final int DOES_NOT_RUN = 3;

    private static final String HINT =
            "run the command by hand in the folder of the installation and mend what it says";

    private final ServiceSettings.Plain settings;
    private final Commands commands;
    private final Commands acts;
    private final RunClock clock;
    private final Path folder;

    CommandService(ServiceSettings.Plain settings, Commands commands, Commands acts, RunClock clock, Path folder) {
        this.settings = settings;
        this.commands = commands;
        this.acts = acts;
        this.clock = clock;
        this.folder = folder;
    }

    @Override
    public Optional<Owner> account() {
        return Optional.empty();
    }

    @Override
    public ServiceState state() {
        Command command = command(settings.status());
        CommandOutcome outcome = commands.run(command);
        if (!says(outcome, RUNS) && !says(outcome, DOES_NOT_RUN)) {
            throw ServiceProblems.failed(
                    command,
                    outcome,
                    "service.status",
                    "let the command end with 0 while the service runs and with 3 while it does not");
        }
        return new ServiceState(says(outcome, RUNS) ? Activity.RUNS : Activity.STOPPED, OptionalLong.empty(), 0);
    }

    /** Not run if the service runs: a plain command may start it a second time. */
    @Override
    public void start() {
        if (!says(commands.run(command(settings.status())), RUNS)) {
            run(settings.start(), "service.start");
        }
    }

    @Override
    public void stop() {
        Instant end = clock.now().plus(settings.limit());
        if (!state().active()) {
            return;
        }
        run(settings.stop(), "service.stop");
        if (!Proof.by(end, clock, () -> !state().active())) {
            throw ServiceProblems.failed(
                    "the service still runs " + settings.limit().toSeconds() + " s after it was told to stop",
                    "service.stop",
                    "let the command stop all of the service, or give it more time in service.limit");
        }
    }

    /** What it prints goes where the administrator's command sends it. */
    @Override
    public String lastWords() {
        return "";
    }

    @Override
    public void enable() {
        // Whatever starts it at boot is the administrator's, as its commands are.
    }

    private void run(List<String> words, String where) {
        Command command = command(words);
        CommandOutcome outcome = acts.run(command);
        if (!outcome.successful()) {
            throw ServiceProblems.failed(command, outcome, where, HINT);
        }
    }

    private Command command(List<String> words) {
        return new Command(words, folder, Map.of(), settings.limit());
    }

    private static boolean says(CommandOutcome outcome, int status) {
        return outcome.status().equals(Optional.of(status));
    }
}
