package com.plexichat.updater.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** What is done with a file, or with a folder and all that is in it; no link is followed. */
final class Trees {
    private Trees() {}

    private interface Act {
        void on(Path path) throws IOException;
    }

    static void remove(Path tree) throws IOException {
        each(tree, Files::delete, Files::delete);
    }

    static void synchroniseAll(Path tree) throws IOException {
        each(
                tree,
                file -> {
                    if (!Files.isSymbolicLink(file)) {
                        synchronise(file);
                    }
                },
                Trees::synchronise);
    }

    /** A folder too: on Linux it is the folder that knows the names of what is in it (fsync(2)). */
    static void synchronise(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void each(Path tree, Act onFile, Act onFolder) throws IOException {
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                onFile.on(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failed) throws IOException {
                onFolder.on(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
