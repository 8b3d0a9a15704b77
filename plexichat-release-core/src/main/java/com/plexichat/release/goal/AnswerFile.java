package com.plexichat.release.goal;

import com.plexichat.release.file.AtomicFile;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Takes an answer that standard output does not get. */
final class AnswerFile {
    private AnswerFile() {}

    static void write(Path file, String answer) {
        write(file, pieces -> pieces.accept(answer));
    }

    /** @param answer tells its pieces, so that a long one need not be in memory at once */
    static void write(Path file, Consumer<Consumer<String>> answer) {
        try {
            AtomicFile.write(file, out -> {
                answer.accept(piece -> write(out, piece));
                return file;
            });
        } catch (IOException | UncheckedIOException failed) {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.FILE_UNWRITABLE,
                            "the answer cannot be written: " + failed.getMessage(),
                            file.toString(),
                            "name a place that can be written to with plexichat.outputFile"),
                    failed);
        }
    }

    private static void write(OutputStream out, String piece) {
        try {
            out.write(piece.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed.getMessage(), failed);
        }
    }
}
