package com.plexichat.release.undeclared;

import java.util.List;
import java.util.Locale;

/**
 * Something that may break.
 *
 * @param text as a maintainer is told of it
 * @param names any of which a declared breaking change would use for it
 */
record Suspect(String text, List<String> names) {
    Suspect {
        names = List.copyOf(names);
    }

    static Suspect of(String path) {
        return new Suspect(path, List.of(RepositoryPath.of(path).name()));
    }

    static Suspect renamed(String path, String now) {
        return new Suspect(
                path + " (now " + now + ")", List.of(RepositoryPath.of(path).name()));
    }

    boolean isNamedIn(String text) {
        String words = text.toLowerCase(Locale.ROOT);
        return names.stream().anyMatch(name -> words.contains(name.toLowerCase(Locale.ROOT)));
    }
}
