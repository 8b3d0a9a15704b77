package com.plexichat.release.goal;

import com.plexichat.release.file.AtomicFile;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.nio.file.Path;

/** Takes an answer that standard output does not get. */
final class AnswerFile {
    private AnswerFile() {}

    static void write(Path file, String answer) {
        try {
            AtomicFile.write(file, answer);
        } catch (IOException failed) {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.FILE_UNWRITABLE,
                            "the answer cannot be written: " + failed.getMessage(),
                            file.toString(),
                            "name a place that can be written to with plexichat.outputFile"),
                    failed);
        }
    }
}
