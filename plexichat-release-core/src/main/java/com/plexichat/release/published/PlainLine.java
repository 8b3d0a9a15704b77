package com.plexichat.release.published;

import java.util.regex.Pattern;

/** Takes from a line of published notes what was made of its words: links to where it was made, escapes, marks. */
final class PlainLine {
    private static final Pattern SOURCES =
            Pattern.compile("\\s\\((?:\\[[^\\[\\]]*]\\([^()]*\\)(?:, )?)+(?: and \\d+ more)?\\)$");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]*)]\\([^()]*\\)");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");
    private static final String WORD_JOINER = "\u2060";

    private PlainLine() {}

    static String of(String markdown) {
        String words = SOURCES.matcher(markdown.strip()).replaceFirst("");
        String unlinked = LINK.matcher(words).replaceAll("$1").replace(WORD_JOINER, "");
        return ESCAPED.matcher(unlinked).replaceAll("$1").strip();
    }
}
