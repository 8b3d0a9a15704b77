package com.plexichat.updater.process;

/** Runs other programs. */
@FunctionalInterface
public interface Commands {
    /** @throws com.plexichat.release.problem.ReleaseException if the program cannot be started */
    CommandOutcome run(Command command);
}
