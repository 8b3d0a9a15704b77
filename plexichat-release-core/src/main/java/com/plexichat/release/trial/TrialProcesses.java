package com.plexichat.release.trial;

import com.plexichat.release.gate.Gate;
import com.plexichat.release.process.LinuxProcesses;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The programs that a trial started, wherever they went: each has inherited a variable that says so. */
public final class TrialProcesses {
    private static final String VARIABLE = "PLEXICHAT_TRIAL";

    /** One that is ended may just have started another. */
    private static final int ROUNDS = 200;

    /** Whoever is not waited for by anybody is listed on, so that no end of it is told. */
    private static final int MILLIS_A_ROUND = 50;

    private final String mark;

    /** @param folder of the trial */
    public TrialProcesses(Path folder) {
        this.mark = folder.toAbsolutePath().toString();
    }

    /** Makes the environment one of a program of the trial, which needs no right to make a release. */
    void markIn(Map<String, String> environment) {
        environment.keySet().removeAll(Gate.TOKENS);
        environment.put(VARIABLE, mark);
    }

    /** Ends all of them at once: what they would still write is going to be removed. */
    public void end() {
        List<ProcessHandle> left = running();
        for (int round = 0; round < ROUNDS && !left.isEmpty(); round++) {
            left.forEach(ProcessHandle::destroyForcibly);
            CompletableFuture.allOf(left.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                    .completeOnTimeout(null, MILLIS_A_ROUND, TimeUnit.MILLISECONDS)
                    .join();
            left = running();
        }
    }

    private List<ProcessHandle> running() {
        return LinuxProcesses.marked(VARIABLE, mark).toList();
    }
}
