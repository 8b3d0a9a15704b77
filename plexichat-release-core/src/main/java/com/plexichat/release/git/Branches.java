package com.plexichat.release.git;

import java.util.List;
import java.util.Optional;

/**
 * The branches of a repository and of its remote {@code origin}, by their short names, and which of them hold the commit
 * that is checked out.
 *
 * @param all every branch
 * @param holding those that the commit is on
 * @param main the default branch of {@code origin}, else {@code main} or {@code master} if there is one
 */
public record Branches(List<String> all, List<String> holding, Optional<String> main) {
    public Branches {
        all = List.copyOf(all);
        holding = List.copyOf(holding);
    }

    /** The usual name of the main branch, where no remote says which it is. */
    static Optional<String> usualMain(List<String> all) {
        return List.of("main", "master").stream().filter(all::contains).findFirst();
    }
}
