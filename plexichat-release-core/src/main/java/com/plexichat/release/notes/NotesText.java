package com.plexichat.release.notes;

import java.util.Locale;
import java.util.regex.Pattern;

/** Makes a foreign text safe and tidy as one line of Markdown. */
final class NotesText {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\x{FFFD}]+");
    private static final Pattern MARKUP = Pattern.compile("([\\\\`*_\\[\\]<>|~&]|^#)");
    private static final Pattern FOREIGN_NUMBER = Pattern.compile("(?<=\\w/[\\w.-]{1,100})#(?=\\d)");
    private static final Pattern MENTION = Pattern.compile("@(?=\\w)");

    /** What would begin a list inside the bullet. */
    private static final Pattern LIST_MARKER = Pattern.compile("^(?:(?=[-+])|(\\d{1,9})(?=[.)](?:\\s|$)))");

    /** Keeps GitHub from sending a message to a person, or from linking a number of another repository. */
    private static final String WORD_JOINER = "\u2060";

    private static final int LONGEST_LINE = 300;

    private NotesText() {}

    /** The text as a bullet: escaped, in sentence case, without a full stop. */
    static String bullet(String text) {
        String line = line(text);
        if (line.length() > LONGEST_LINE) {
            line = line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_LINE))) + "…";
        }
        if (line.endsWith(".") && !line.endsWith("..")) {
            line = line.substring(0, line.length() - 1);
        }
        return LIST_MARKER.matcher(inline(sentenceCase(line))).replaceFirst("$1\\\\");
    }

    /** The text as a part of a line: nothing in it is markup or calls a person. */
    static String inline(String text) {
        String escaped = MARKUP.matcher(line(text)).replaceAll("\\\\$1");
        String unlinked = FOREIGN_NUMBER.matcher(escaped).replaceAll(WORD_JOINER + "#");
        return MENTION.matcher(unlinked).replaceAll("@" + WORD_JOINER);
    }

    /** The text on one line, without what cannot be seen. */
    static String line(String text) {
        return INVISIBLE.matcher(text).replaceAll(" ").strip().replaceAll("\\s+", " ");
    }

    private static String sentenceCase(String line) {
        boolean shouted = line.contains(" ") && line.equals(line.toUpperCase(Locale.ROOT));
        String calm = shouted ? line.toLowerCase(Locale.ROOT) : line;
        if (calm.isEmpty()) {
            return calm;
        }
        int first = calm.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + calm.substring(Character.charCount(first));
    }
}
