package com.plexichat.release.localforge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

/** The commits of a file, one a line, as it is at each question; none while there is no file. */
record WorkflowChanges(Path file) implements Predicate<String> {
    @Override
    public boolean test(String commit) {
        try {
            return Files.exists(file) && Files.readAllLines(file).contains(commit);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
