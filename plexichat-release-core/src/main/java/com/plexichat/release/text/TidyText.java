package com.plexichat.release.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** Makes one tidy line of a foreign text. */
public final class TidyText {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\x{FFFD}]+");
    private static final int LONGEST_LINE = 300;

    private TidyText() {}

    /** The text on one line, without what cannot be seen. */
    public static String line(String text) {
        return INVISIBLE.matcher(text).replaceAll(" ").strip().replaceAll("\\s+", " ");
    }

    /** The line in sentence case, without a full stop, and cut where it is too long for anybody. */
    static String sentence(String text) {
        String line = line(text);
        if (line.length() > LONGEST_LINE) {
            line = line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_LINE))) + "…";
        }
        if (line.length() > 1 && line.endsWith(".") && !line.endsWith("..")) {
            line = line.substring(0, line.length() - 1);
        }
        return sentenceCase(line);
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
