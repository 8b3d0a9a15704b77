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

/** A folder that is empty at first and gone in the end, also when the process is asked to end. */
final class TemporaryFolder implements AutoCloseable {
    /** Whoever is still writing may make one anew while another is removed. */
    private static final int ATTEMPTS = 5;

    private final Path path;
    private final Thread onTheWayOut;

    private TemporaryFolder(Path path) {
        this.path = path;
        this.onTheWayOut = new Thread(() -> removeIfPossible(path));
    }

    /** Makes it; what a run that was killed left there goes. */
    static TemporaryFolder make(Path path) {
        try {
            remove(path);
            TemporaryFolder folder = new TemporaryFolder(path.toAbsolutePath());
            Runtime.getRuntime().addShutdownHook(folder.onTheWayOut);
            Files.createDirectories(folder.path);
            return folder;
        } catch (IOException | UncheckedIOException | IllegalStateException failed) { // the last: the process ends
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

    /** What is left of it in the end is removed by the next run, and by clean. */
    static synchronized void removeIfPossible(Path folder) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                remove(folder);
                return;
            } catch (IOException | UncheckedIOException left) {
                // Once more.
            }
        }
    }

    @Override
    public void close() {
        removeIfPossible(path);
        try {
            Runtime.getRuntime().removeShutdownHook(onTheWayOut);
        } catch (IllegalStateException ending) {
            // The process ends, and the folder is removed once more.
        }
    }
}
