package com.plexichat.release.undeclared;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Something that may break.
 *
 * @param text as a maintainer is told of it
 * @param name that a declared breaking change would use for it
 */
record Suspect(String text, String name) {
    private static final String LETTER = "[\\p{L}\\p{N}_]";

    static Suspect of(String path) {
        return new Suspect(path, RepositoryPath.of(path).name());
    }

    static Suspect renamed(String path, String now) {
        return new Suspect(path + " (now " + now + ")", RepositoryPath.of(path).name());
    }

    /** As words of their own: "Support" names no port, nor does "port-forwarding". */
    boolean isNamedIn(String text) {
        String words = text.toLowerCase(Locale.ROOT);
        String sought = name.toLowerCase(Locale.ROOT);
        return words.contains(sought)
                && Pattern.compile(
                                "(?<!" + LETTER + "|" + LETTER + "-)" + Pattern.quote(sought) + "(?!-?" + LETTER + ")")
                        .matcher(words)
                        .find();
    }
}
