package com.plexichat.release.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes one tidy line of a foreign text. */
public final class TidyText {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int LONGEST_LINE = 300;

    /** Letters and signs that have a width and no ink, and the sign for what could not be read. */
    private static final String WITHOUT_INK = "\u115F\u1160\u2800\u3164\uFFA0\uFFFD";

    /** Written small at the beginning of a sentence, too. */
    private static final Set<String> SMALL_NAMES = Set.of(
            "apt", "brew", "curl", "git", "gzip", "kubectl", "npm", "npx", "pip", "pnpm", "rsync", "ssh", "systemd",
            "tar");

    private TidyText() {}

    /** The text on one line, without what cannot be seen. */
    public static String line(String text) {
        return isTidy(text)
                ? text
                : SPACES.matcher(isVisible(text) ? text : VisibleText.of(text))
                        .replaceAll(" ")
                        .strip();
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

    /** True for nearly all other messages: letters, digits and marks of any script, and pictures. */
    private static boolean isVisible(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!isVisible(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVisible(int letter) {
        if (letter <= '~') {
            return letter >= ' ';
        }
        boolean sign = switch (Character.getType(letter)) {
            case Character.OTHER_SYMBOL, Character.OTHER_PUNCTUATION, Character.DASH_PUNCTUATION -> true;
            case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> true;
            default -> Character.isLetterOrDigit(letter);
        };
        return sign && WITHOUT_INK.indexOf(letter) < 0;
    }

    /** The line, cut between two characters where it has more than so many. */
    public static String cut(String line, int longest) {
        return line.codePointCount(0, line.length()) > longest
                ? line.substring(0, line.offsetByCodePoints(0, longest)) + "…"
                : line;
    }

    /** The line in sentence case, without a full stop, and cut where it is too long for anybody. */
    static String sentence(String text) {
        return sentenceCase(withoutFullStop(cut(line(text), LONGEST_LINE)));
    }

    /** The line without the full stop at its end; there may be other marks, and a mark alone stays. */
    public static String withoutFullStop(String line) {
        return line.length() > 1 && line.endsWith(".") && !line.endsWith("..")
                ? line.substring(0, line.length() - 1).strip()
                : line;
    }

    /** True if no letter is a small one. */
    public static boolean isInCapitals(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) >= 'a' && line.charAt(i) <= 'z') {
                return false;
            }
        }
        return line.equals(line.toUpperCase(Locale.ROOT));
    }

    /** The line with a capital at its beginning, unless a name begins it; all other letters stay as they are. */
    public static String sentenceCase(String line) {
        if (line.isEmpty()) {
            return line;
        }
        int first = line.codePointAt(0);
        if (Character.toUpperCase(first) == first || beginsWithName(line)) {
            return line;
        }
        return Character.toString(Character.toUpperCase(first)) + line.substring(Character.charCount(first));
    }

    /** True for {@code iOS}, {@code log_level}, {@code bin/chat} and {@code npm}: with a capital they are something else. */
    private static boolean beginsWithName(String line) {
        int end = line.indexOf(' ') < 0 ? line.length() : line.indexOf(' ');
        for (int i = 1; i < end; i++) {
            char each = line.charAt(i);
            boolean inner = i + 1 < end && Character.isLetterOrDigit(line.charAt(i + 1));
            if (Character.isUpperCase(each) || each == '_' || ((each == '.' || each == '/') && inner)) {
                return true;
            }
        }
        return SMALL_NAMES.contains(line.substring(0, end));
    }
}
