package com.plexichat.updater.service;

import com.plexichat.updater.service.ServiceState.Activity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What {@code systemctl show} says of a unit.
 *
 * @param load {@code loaded}, or why it is not
 * @param active whether it runs, has ended or is on the way, in a word
 * @param mainProcess 0 if there is none
 * @param result why it ended, such as {@code exit-code}
 * @param status of the last main process that ended
 * @param user whom it runs as; empty for root
 * @param group empty for the default group of the user
 */
record SystemdUnit(
        String load,
        String active,
        String sub,
        long mainProcess,
        long restarts,
        String result,
        String status,
        String user,
        String group) {
    static final List<String> PROPERTIES = List.of(
            "ActiveState",
            "SubState",
            "MainPID",
            "NRestarts",
            "Result",
            "ExecMainStatus",
            "LoadState",
            "User",
            "Group");

    /** @throws NumberFormatException if a number is none; {@code systemctl} gives the lines in an order of its own */
    static SystemdUnit parse(String output) {
        Map<String, String> values = new HashMap<>();
        output.lines().forEach(line -> {
            int sign = line.indexOf('=');
            if (sign > 0) {
                values.put(line.substring(0, sign), line.substring(sign + 1));
            }
        });
        return new SystemdUnit(
                values.getOrDefault("LoadState", ""),
                values.getOrDefault("ActiveState", ""),
                values.getOrDefault("SubState", ""),
                Long.parseLong(values.getOrDefault("MainPID", "")),
                // Not counted before systemd 235.
                Long.parseLong(values.getOrDefault("NRestarts", "0")),
                values.getOrDefault("Result", ""),
                values.getOrDefault("ExecMainStatus", ""),
                values.getOrDefault("User", ""),
                values.getOrDefault("Group", ""));
    }

    boolean loaded() {
        return load.equals("loaded");
    }

    /** True only where nothing is on its way to run either, such as a restart that systemd waits with. */
    boolean ended() {
        return active.equals("inactive") || active.equals("failed");
    }

    ServiceState state() {
        Activity activity = active.equals("active") || active.equals("reloading")
                ? Activity.RUNS
                : ended() ? Activity.STOPPED : Activity.BETWEEN;
        return new ServiceState(
                activity, mainProcess == 0 ? OptionalLong.empty() : OptionalLong.of(mainProcess), restarts);
    }

    /** The states in the words of systemd. */
    String text() {
        return active + " (" + sub + "), result " + result + ", status " + status + " of its main process";
    }
}
