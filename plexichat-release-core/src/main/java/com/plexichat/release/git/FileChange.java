package com.plexichat.release.git;

import java.util.Optional;

/**
 * A file that two commits have differently. Names are relative to the repository's top folder, with slashes.
 *
 * @param before its name in the first; empty where it is new
 * @param after its name in the second; empty where it is gone
 */
public record FileChange(Optional<String> before, Optional<String> after) {
    public FileChange {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("a file has a name before or after");
        }
    }

    static FileChange changed(String path) {
        return new FileChange(Optional.of(path), Optional.of(path));
    }

    static FileChange renamed(String before, String after) {
        return new FileChange(Optional.of(before), Optional.of(after));
    }

    static FileChange added(String path) {
        return new FileChange(Optional.empty(), Optional.of(path));
    }

    static FileChange deleted(String path) {
        return new FileChange(Optional.of(path), Optional.empty());
    }
}
