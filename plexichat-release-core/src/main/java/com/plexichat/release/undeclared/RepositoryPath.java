package com.plexichat.release.undeclared;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A file of a repository, in lower case.
 *
 * @param folders from the top
 * @param name the file's own
 */
record RepositoryPath(List<String> folders, String name) {
    /** What is in these is for those who work on the program. */
    private static final Set<String> WORKSHOP = Set.of(
            "test", "tests", "testdata", "fixtures", "__tests__", "spec", "examples", "docs", "node_modules", "vendor");

    static RepositoryPath of(String path) {
        List<String> parts = Arrays.asList(path.toLowerCase(Locale.ROOT).split("/", -1));
        return new RepositoryPath(List.copyOf(parts.subList(0, parts.size() - 1)), parts.get(parts.size() - 1));
    }

    /** False for tests, examples, documentation, and what belongs to tools in folders that begin with a dot. */
    boolean isOfTheProgram() {
        return folders.stream().noneMatch(folder -> folder.startsWith(".") || WORKSHOP.contains(folder));
    }

    boolean isIn(Set<String> names) {
        return folders.stream().anyMatch(names::contains);
    }

    /** The name up to its last dot; a leading dot is part of it. */
    String stem() {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** What follows the last dot; empty without one. */
    String extension() {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(dot + 1) : "";
    }
}
