package com.plexichat.release.proof;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is empty at first and gone in the end. */
final class TemporaryFolder implements AutoCloseable {
    private final Path path;

    private TemporaryFolder(Path path) {
        this.path = path;
    }

    /** Makes it; what a run that was killed left there goes. */
    static TemporaryFolder make(Path path) {
        try {
            remove(path);
            return new TemporaryFolder(Files.createDirectories(path.toAbsolutePath()));
        } catch (IOException | UncheckedIOException failed) {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.FILE_UNWRITABLE,
                            "the folder of the second build cannot be made: " + failed.getMessage(),
                            path.toString(),
                            "free disk space, or give the build the right to write there"),
                    failed);
        }
    }

    Path path() {
        return path;
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> tree = Files.walk(folder)) {
            all = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.deleteIfExists(each);
        }
    }

    @Override
    public void close() {
        try {
            remove(path);
        } catch (IOException | UncheckedIOException left) {
            // The next run removes it, and so does clean.
        }
    }
}
