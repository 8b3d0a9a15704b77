package com.plexichat.updater.service;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.time.RunClock;
import com.plexichat.updater.disk.Owner;
import com.plexichat.updater.process.Command;
import com.plexichat.updater.process.CommandOutcome;
import com.plexichat.updater.process.Commands;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongFunction;
import java.util.regex.Pattern;

/** A unit of systemd, asked for by its exact name. */
final class SystemdService implements Service {
    /** systemd.unit(5), without what systemctl takes for a pattern or an option. */
    private static final Pattern UNIT = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9:_.\\\\@-]*\\.service");

    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(30);

    private final String unit;
    private final Duration limit;
    private final Commands commands;
    private final RunClock clock;
    private final LongFunction<BooleanSupplier> processes;
    private boolean failuresAreForgotten;

    SystemdService(String unit, Duration limit, Commands commands, RunClock clock) {
        this(unit, limit, commands, clock, SystemdService::alive);
    }

    /** @param processes for the id of a process, whether that very process is still there */
    SystemdService(
            String unit, Duration limit, Commands commands, RunClock clock, LongFunction<BooleanSupplier> processes) {
        if (!UNIT.matcher(unit).matches()) {
            throw new ReleaseException(new Problem(
                    ProblemCode.SETTINGS_INVALID,
                    "\"" + unit + "\" is not the name of one service of systemd",
                    "service.unit",
                    "give the whole name with its suffix, such as plexichat.service"));
        }
        this.unit = unit;
        this.limit = limit;
        this.commands = commands;
        this.clock = clock;
        this.processes = processes;
    }

    @Override
    public Optional<Owner> account() {
        SystemdUnit unit = loaded();
        return unit.user().isEmpty()
                ? Optional.empty()
                : Optional.of(new Owner(unit.user(), unit.group().isEmpty() ? groupOf(unit.user()) : unit.group()));
    }

    /** What systemd.exec(5) gives a unit without Group=. */
    private String groupOf(String user) {
        Command ask = command(ANSWER_LIMIT, "id", "-gn", user);
        CommandOutcome outcome = commands.run(ask);
        String group = outcome.output().strip();
        if (!outcome.successful() || group.isEmpty()) {
            throw ServiceProblems.failed(
                    ask, outcome, unit, "make the user that the unit names, or correct User= in the unit");
        }
        return group;
    }

    @Override
    public ServiceState state() {
        return loaded().state();
    }

    @Override
    public void start() {
        if (!failuresAreForgotten) {
            forgetFailures();
        }
        failuresAreForgotten = false;
        Command start = command(limit, "systemctl", "start", unit);
        CommandOutcome outcome = commands.run(start);
        if (!outcome.successful()) {
            throw failedStart(start, outcome);
        }
    }

    /** It fails for a unit that systemd has not in memory, which has no failure to forget either. */
    private void forgetFailures() {
        commands.run(command(limit, "systemctl", "reset-failed", unit));
        failuresAreForgotten = true;
    }

    @Override
    public void stop() {
        Instant end = clock.now().plus(limit);
        SystemdUnit before = loaded();
        BooleanSupplier lives = before.mainProcess() == 0 ? () -> false : processes.apply(before.mainProcess());
        forgetFailures(); // while the service still runs, since nobody waits for an answer then
        Command stop = command(limit, "systemctl", "stop", unit);
        CommandOutcome outcome = commands.run(stop);
        if (!outcome.successful()) {
            throw ServiceProblems.failed(
                    stop, outcome, unit, "stop it by hand with \"systemctl stop " + unit + "\" and see what it says");
        }
        if (!Proof.by(end, clock, () -> loaded().ended())) {
            throw ServiceProblems.failed(
                    "the service is " + loaded().text() + " after it was stopped",
                    unit,
                    "see with \"systemctl status " + unit + "\" what starts it again or keeps it from ending");
        }
        // Some units let systemd end no more than a part of what they started (KillMode=).
        if (!Proof.by(end, clock, () -> !lives.getAsBoolean())) {
            throw ServiceProblems.failed(
                    "the service is stopped, but its main process " + before.mainProcess() + " is still there",
                    unit,
                    "end the process, and set KillMode=control-group in the unit");
        }
    }

    @Override
    public void enable() {
        Command enable = command(ANSWER_LIMIT, "systemctl", "enable", unit);
        CommandOutcome outcome = commands.run(enable);
        if (!outcome.successful()) {
            throw ServiceProblems.failed(
                    enable, outcome, unit, "mend what it says and run \"systemctl enable " + unit + "\" by hand");
        }
    }

    @Override
    public String lastWords() {
        CommandOutcome journal =
                commands.run(command(ANSWER_LIMIT, "journalctl", "-u", unit, "-n", "20", "--no-pager", "-o", "cat"));
        return journal.successful() ? journal.output() : "";
    }

    private ReleaseException failedStart(Command start, CommandOutcome outcome) {
        SystemdUnit after = loaded();
        String log = lastWords();
        return ServiceProblems.failed(
                ServiceProblems.ending(start, outcome) + "; the service is " + after.text()
                        + LastLines.quoted(log.isEmpty() ? outcome.output() : log),
                unit,
                "mend what its log says; all of it is shown by \"journalctl -u " + unit + "\"");
    }

    private SystemdUnit loaded() {
        Command show = command(ANSWER_LIMIT, "systemctl", "show", "-p", String.join(",", SystemdUnit.PROPERTIES), unit);
        CommandOutcome outcome = commands.run(show);
        String hint = "run the command by hand as root and see why systemd does not answer";
        if (!outcome.successful()) {
            throw ServiceProblems.failed(show, outcome, unit, hint);
        }
        SystemdUnit found;
        try {
            found = SystemdUnit.parse(outcome.output());
        } catch (NumberFormatException unknown) {
            throw ServiceProblems.failed(
                    "systemctl does not say what the service does" + LastLines.quoted(outcome.output()), unit, hint);
        }
        if (!found.loaded()) {
            throw ServiceProblems.failed(
                    "systemd has no such unit to start and stop: it is " + found.load(),
                    unit,
                    "correct service.unit, or install the unit and run \"systemctl daemon-reload\"");
        }
        return found;
    }

    private Command command(Duration time, String... words) {
        // The one folder that is always there.
        return new Command(List.of(words), Path.of("/"), Map.of(), time);
    }

    /** By a handle and not by the number, which the next process may be given. */
    private static BooleanSupplier alive(long process) {
        return ProcessHandle.of(process)
                .<BooleanSupplier>map(handle -> handle::isAlive)
                .orElse(() -> false);
    }
}
