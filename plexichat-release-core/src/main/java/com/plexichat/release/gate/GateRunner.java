package com.plexichat.release.gate;

import java.nio.file.Path;

/** Runs gates. */
@FunctionalInterface
public interface GateRunner {
    /**
     * Runs a gate to its end, or to the end of its time.
     *
     * @param folder that it runs in
     * @param output takes all that it prints
     * @throws com.plexichat.release.problem.ReleaseException if it cannot be started
     */
    GateOutcome run(Gate gate, Path folder, Path output);
}
