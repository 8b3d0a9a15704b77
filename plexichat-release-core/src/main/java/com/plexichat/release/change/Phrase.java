package com.plexichat.release.change;

import java.util.regex.Pattern;

/** Looks for a phrase in any case. */
final class Phrase {
    private final Pattern pattern;

    private Phrase(Pattern pattern) {
        this.pattern = pattern;
    }

    /** @param regex for {@code find()}, so that no part of it has to skip text */
    static Phrase of(String regex) {
        return new Phrase(Pattern.compile(regex, Pattern.CASE_INSENSITIVE));
    }

    boolean isIn(String text) {
        return pattern.matcher(text).find();
    }

    boolean isIn(Statement statement) {
        return isIn(statement.subject().text());
    }
}
