package com.plexichat.release.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** Makes one tidy line of a foreign text. */
public final class TidyText {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int LONGEST_LINE = 300;

    private TidyText() {}

    /** The text on one line, without what cannot be seen. */
    public static String line(String text) {
        return isTidy(text)
                ? text
                : SPACES.matcher(VisibleText.of(text)).replaceAll(" ").strip();
    }

    /** True for what most messages are: words of ASCII with one space between them. */
    private static boolean isTidy(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each < ' ' || each > '~' || (each == ' ' && before == ' ')) {
                return false;
            }
            before = each;
        }
        return before != ' ';
    }

    /** The line, cut between two characters where it has more than so many. */
    public static String cut(String line, int longest) {
        return line.codePointCount(0, line.length()) > longest
                ? line.substring(0, line.offsetByCodePoints(0, longest)) + "…"
                : line;
    }

    /** The line in sentence case, without a full stop, and cut where it is too long for anybody. */
    static String sentence(String text) {
        String line = cut(line(text), LONGEST_LINE);
        if (line.length() > 1 && line.endsWith(".") && !line.endsWith("..")) {
            line = line.substring(0, line.length() - 1).strip();
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
