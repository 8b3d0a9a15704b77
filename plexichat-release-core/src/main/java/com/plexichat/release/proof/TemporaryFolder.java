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
public final class TemporaryFolder implements AutoCloseable {
    /** Whoever is still writing may make one anew while another is removed. */
    private static final int ATTEMPTS = 5;

    private final Path path;
    private final Runnable before;
    private final Thread onTheWayOut;
    private volatile boolean kept;

    private TemporaryFolder(Path path, Runnable before) {
        this.path = path;
        this.before = before;
        this.onTheWayOut = new Thread(this::end);
    }

    /** Makes it; what a run that was killed left there goes. */
    static TemporaryFolder make(Path path) {
        return make(path, () -> {});
    }

    /**
     * The same, for what has to end before the folder can go.
     *
     * @param before is run each time before the folder is removed, also of a run that was killed
     */
    public static TemporaryFolder make(Path path, Runnable before) {
        try {
            before.run();
            remove(path);
            TemporaryFolder folder = new TemporaryFolder(path.toAbsolutePath(), before);
            Runtime.getRuntime().addShutdownHook(folder.onTheWayOut);
            Files.createDirectories(folder.path);
            return folder;
        } catch (IOException | UncheckedIOException | IllegalStateException failed) { // the last: the process ends
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.FILE_UNWRITABLE,
                            "the temporary folder cannot be made: " + failed.getMessage(),
                            path.toString(),
                            "free disk space, or give the build the right to write there"),
                    failed);
        }
    }

    public Path path() {
        return path;
    }

    /** Lets it stay where it is, whatever happens. */
    public void keep() {
        kept = true;
    }

    private void end() {
        before.run();
        if (!kept) {
            removeIfPossible(path);
        }
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
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(onTheWayOut);
        } catch (IllegalStateException ending) {
            // The process ends, and the folder is removed once more.
        }
    }
}
