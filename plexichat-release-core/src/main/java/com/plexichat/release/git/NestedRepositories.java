package com.plexichat.release.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds repositories inside of a folder, submodules too: the one around it knows nothing of their rules. */
final class NestedRepositories extends SimpleFileVisitor<Path> {
    private static final Path GIT = Path.of(".git");

    private final List<Path> found = new ArrayList<>();

    private NestedRepositories() {}

    /** The folders that hold {@code .git}, the one that is asked for too. */
    static List<Path> in(Path folder) {
        NestedRepositories repositories = new NestedRepositories();
        try {
            Files.walkFileTree(folder, repositories);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return repositories.found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return note(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    /** In a submodule, and in a second working tree, it is a file. */
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        note(file);
        return FileVisitResult.CONTINUE;
    }

    private boolean note(Path path) {
        return path.endsWith(GIT) && found.add(path.getParent());
    }

    /** Who packs the folder tells what cannot be read. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException unreadable) {
        return FileVisitResult.CONTINUE;
    }
}
