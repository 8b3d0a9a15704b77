package com.plexichat.updater.service;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.updater.process.Command;
import com.plexichat.updater.process.CommandOutcome;

/** What is wrong with a service, in words. */
final class ServiceProblems {
    private ServiceProblems() {}

    static ReleaseException failed(String what, String where, String hint) {
        return new ReleaseException(new Problem(ProblemCode.SERVICE_FAILED, what, where, hint));
    }

    /** A command that did not do what it is for. */
    static ReleaseException failed(Command command, CommandOutcome outcome, String where, String hint) {
        return failed(ending(command, outcome) + LastLines.quoted(outcome.output()), where, hint);
    }

    /** The command and how it ended, in one clause. */
    static String ending(Command command, CommandOutcome outcome) {
        String name = "\"" + String.join(" ", command.words()) + "\"";
        return name
                + outcome.status()
                        .map(status -> " ended with status " + status)
                        .orElseGet(
                                () -> " did not end within " + command.limit().toSeconds() + " s");
    }
}
