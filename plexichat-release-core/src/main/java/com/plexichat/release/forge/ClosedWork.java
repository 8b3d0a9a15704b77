package com.plexichat.release.forge;

import java.util.Set;

/**
 * An issue or a pull request that was closed.
 *
 * @param number by which commits name it
 * @param title foreign text
 * @param merged true for a pull request whose commits were taken
 * @param labels in the words of the repository
 */
public record ClosedWork(long number, String title, boolean merged, Set<String> labels) {
    public ClosedWork {
        labels = Set.copyOf(labels);
    }
}
