package com.plexichat.updater.service;

import com.plexichat.updater.process.Command;
import com.plexichat.updater.process.CommandOutcome;
import com.plexichat.updater.process.Commands;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** One unit of a systemd that starts and stops at once, with its limit of failed starts and its journal. */
final class InMemorySystemd implements Commands {
    private static final int START_LIMIT = 5;

    private final String unit;
    private final Set<Long> processes = new HashSet<>();
    private String broken = "";
    private String journal = "";
    private String active = "inactive";
    private String result = "success";
    private long mainProcess;
    private long lastProcess = 1000;
    private int failures;

    InMemorySystemd(String unit) {
        this.unit = unit;
    }

    /** Each start fails from now on after it printed this, until there are no words. */
    void breakWith(String words) {
        broken = words;
    }

    Set<Long> processes() {
        return processes;
    }

    BooleanSupplier alive(long process) {
        return () -> processes.contains(process);
    }

    @Override
    public CommandOutcome run(Command command) {
        List<String> words = command.words();
        if (words.get(0).equals("journalctl")) {
            return ended(0, words.get(2).equals(unit) ? journal : "-- No entries --\n");
        }
        boolean ours = words.get(words.size() - 1).equals(unit);
        return switch (words.get(1)) {
            case "show" -> ended(0, ours ? properties() : "LoadState=not-found\nActiveState=inactive\nMainPID=0\n");
            case "reset-failed" -> ours ? resetFailed() : missing();
            case "start" -> ours ? start() : missing();
            case "stop" -> ours ? stop() : missing();
            case "enable" -> ours ? ended(0, "") : missing();
            default -> throw new AssertionError(words);
        };
    }

    private CommandOutcome start() {
        if (active.equals("active")) {
            return ended(0, "");
        }
        if (failures >= START_LIMIT) {
            result = "start-limit-hit";
            return ended(1, "Job for " + unit + " failed.\n");
        }
        if (!broken.isEmpty()) {
            failures++;
            journal += broken + "\n";
            active = "failed";
            result = "exit-code";
            return ended(1, "Job for " + unit + " failed because the control process exited with error code.\n");
        }
        mainProcess = ++lastProcess;
        processes.add(mainProcess);
        active = "active";
        result = "success";
        return ended(0, "");
    }

    private CommandOutcome stop() {
        processes.remove(mainProcess);
        mainProcess = 0;
        active = active.equals("failed") ? "failed" : "inactive";
        return ended(0, "");
    }

    private CommandOutcome resetFailed() {
        failures = 0;
        active = active.equals("failed") ? "inactive" : active;
        return ended(0, "");
    }

    private String properties() {
        String status = result.equals("success") ? "0" : "1";
        return "Result=" + result + "\nNRestarts=0\nExecMainStatus=" + status + "\nMainPID=" + mainProcess
                + "\nLoadState=loaded\nActiveState=" + active + "\nSubState=dead\n";
    }

    private CommandOutcome missing() {
        return ended(5, "Unit not found.\n");
    }

    private static CommandOutcome ended(int status, String output) {
        return new CommandOutcome(Optional.of(status), output);
    }

    @Override
    public CommandOutcome runInto(Command command, Path file) {
        throw new AssertionError("a service has nothing to keep: " + command.words());
    }
}
