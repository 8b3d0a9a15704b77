package com.plexichat.updater.deploy;

import com.plexichat.updater.disk.Disk;
import com.plexichat.updater.disk.UnreadablePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file that a release brings for a kept path.
 *
 * @param path below the kept path; empty if the kept path is the file
 */
record DefaultFile(Path file, String path) {
    private static final int OF_SERVICE = 0750;

    /** All of them in the order of their names. */
    static List<DefaultFile> below(Path defaults) {
        if (!Files.exists(defaults, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> tree = Files.walk(defaults)) {
            return tree.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> new DefaultFile(file, defaults.relativize(file).toString()))
                    .sorted((one, other) -> one.path().compareTo(other.path()))
                    .toList();
        } catch (IOException failed) {
            throw UnreadablePath.problem(defaults, failed);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw UnreadablePath.problem(file, failed);
        }
    }

    /** Its place below a kept path that is at the given one. */
    Path at(Path kept) {
        return path.isEmpty() ? kept : kept.resolve(path);
    }

    /** Its name from the folder of kept paths on. */
    String name(String kept) {
        return path.isEmpty() ? kept : kept + "/" + path;
    }

    void copy(Disk disk, Path kept) {
        Path to = at(kept);
        disk.makeFolder(to.resolveSibling(""), OF_SERVICE);
        disk.copy(file, to);
    }
}
