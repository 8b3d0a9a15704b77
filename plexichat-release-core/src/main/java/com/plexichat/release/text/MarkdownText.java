package com.plexichat.release.text;

import java.util.regex.Pattern;

/** Makes a foreign text harmless in Markdown. */
public final class MarkdownText {
    private static final Pattern MARKUP = Pattern.compile("([\\\\`*_\\[\\]<>|~&]|^#)");
    private static final Pattern FOREIGN_NUMBER = Pattern.compile("(?<=\\w/[\\w.-]{1,100})#(?=\\d)");
    private static final Pattern MENTION = Pattern.compile("@(?=\\w)");

    /** What would begin a list inside the bullet. */
    private static final Pattern LIST_MARKER = Pattern.compile("^(?:(?=[-+])|(\\d{1,9})(?=[.)](?:\\s|$)))");

    /** Keeps GitHub from sending a message to a person, or from linking a number of another repository. */
    private static final String WORD_JOINER = "\u2060";

    private MarkdownText() {}

    /** The text as a bullet of its own, which does not begin another list. */
    static String bullet(String text) {
        return LIST_MARKER.matcher(inline(text)).replaceFirst("$1\\\\");
    }

    /** The text as a part of a line: nothing in it is markup or calls a person. */
    public static String inline(String text) {
        String escaped = MARKUP.matcher(TidyText.line(text)).replaceAll("\\\\$1");
        String unlinked = FOREIGN_NUMBER.matcher(escaped).replaceAll(WORD_JOINER + "#");
        return MENTION.matcher(unlinked).replaceAll("@" + WORD_JOINER);
    }
}
