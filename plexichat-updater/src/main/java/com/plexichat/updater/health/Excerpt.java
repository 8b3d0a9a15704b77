package com.plexichat.updater.health;

import java.util.regex.Pattern;

/** What is shown of a text that somebody else wrote: its beginning, on one line. */
final class Excerpt {
    private static final int MOST_LETTERS = 200;

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\s]+");

    private Excerpt() {}

    static String of(String text) {
        int[] letters = text.codePoints().limit(MOST_LETTERS).toArray();
        return INVISIBLE
                .matcher(new String(letters, 0, letters.length))
                .replaceAll(" ")
                .strip();
    }
}
