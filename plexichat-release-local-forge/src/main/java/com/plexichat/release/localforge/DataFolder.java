package com.plexichat.release.localforge;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the bytes of assets are: a given folder, which stays, or one that goes with the forge. */
record DataFolder(Path path, boolean temporary) implements Closeable {
    static DataFolder of(@Nullable Path given) throws IOException {
        return given == null
                ? new DataFolder(Files.createTempDirectory("local-forge-"), true)
                : new DataFolder(Files.createDirectories(given), false);
    }

    @Override
    public void close() throws IOException {
        if (!temporary || !Files.exists(path)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(path)) {
            List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.deleteIfExists(each);
            }
        }
    }
}
