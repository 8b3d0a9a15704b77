package com.plexichat.release.gate;

import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.time.Duration;
import java.util.List;

/**
 * A command that has to succeed before a release.
 *
 * @param name in messages, and of the file that takes what the command prints
 * @param command for the system's shell
 * @param limit after which it is ended and counts as failed
 */
public record Gate(String name, String command, Duration limit) {
    /** The environment variable that tells a command the name of the gate that it is. */
    public static final String VARIABLE = "PLEXICHAT_GATE";

    /** What a job of GitHub Actions can write with: its own token, and those that it can be exchanged for. */
    public static final List<String> TOKENS =
            List.of("GITHUB_TOKEN", "GH_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN", "ACTIONS_RUNTIME_TOKEN");

    /** @throws ReleaseException if the name is no file name, the command is blank or the limit is no time */
    public Gate {
        if (name.isEmpty()) {
            throw invalid("a gate has no name", "write a <name>, such as tests");
        }
        if (!ReleaseIdentity.FILE_NAME.matcher(name).matches()) {
            throw invalid("\"" + name + "\" cannot be the name of a gate", "use letters, digits, dots and hyphens");
        }
        if (command.isBlank()) {
            throw invalid("gate " + name + " has no command", "write a <command>");
        }
        if (limit.isNegative() || limit.isZero()) {
            throw invalid("gate " + name + " has no time to run", "write a number of <seconds>");
        }
    }

    private static ReleaseException invalid(String what, String hint) {
        return new ReleaseException(new Problem(ProblemCode.PARAMETER_INVALID, what, "<gates>", hint));
    }
}
