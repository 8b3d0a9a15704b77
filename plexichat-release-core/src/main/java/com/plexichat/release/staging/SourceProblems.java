package com.plexichat.release.staging;

import com.plexichat.release.file.ChangedFileException;
import com.plexichat.release.file.UnreadableFileException;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.nio.file.Path;

/** The sentences of files of the project that cannot be taken into a release. */
public final class SourceProblems {
    private SourceProblems() {}

    /** @param part what the file was to become, as the beginning of a sentence */
    public static ReleaseException unreadable(String part, UnreadableFileException cause) {
        String hint = "give the build the right to read it, and leave it where it is until the goal has ended";
        return problem(ProblemCode.FILE_UNREADABLE, part, cause.file(), hint, cause);
    }

    /** @param part what the file was to become, as the beginning of a sentence */
    public static ReleaseException changed(String part, ChangedFileException cause, String hint) {
        return problem(ProblemCode.LAYOUT_FILE_CHANGED, part, cause.file(), hint, cause);
    }

    private static ReleaseException problem(ProblemCode code, String part, Path file, String hint, IOException cause) {
        return new ReleaseException(new Problem(code, part + " " + cause.getMessage(), file.toString(), hint), cause);
    }
}
