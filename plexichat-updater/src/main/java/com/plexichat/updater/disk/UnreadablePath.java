package com.plexichat.updater.disk;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.nio.file.Path;

/** What is told of a file or folder of the installation that cannot be read. */
public final class UnreadablePath {
    private UnreadablePath() {}

    public static ReleaseException problem(Path path, IOException cause) {
        return new ReleaseException(
                new Problem(
                        ProblemCode.FILE_UNREADABLE,
                        "it cannot be read: " + cause.getMessage(),
                        path.toString(),
                        "run the command as a user with the right to read it"),
                cause);
    }
}
