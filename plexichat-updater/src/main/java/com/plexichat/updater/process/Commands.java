package com.plexichat.updater.process;

import java.nio.file.Path;

/** Runs other programs. */
public interface Commands {
    /** @throws com.plexichat.release.problem.ReleaseException if the program cannot be started */
    CommandOutcome run(Command command);

    /**
     * Runs a program whose standard output is kept whole; the outcome has the last of its standard error.
     *
     * @param file made new, for its owner alone
     * @throws com.plexichat.release.problem.ReleaseException if the program cannot be started, or the file is there
     */
    CommandOutcome runInto(Command command, Path file);

    /** The same, with each program noted there while it runs; what runs no program has nothing to note. */
    default Commands noting(ProgramNote place) {
        return this;
    }
}
