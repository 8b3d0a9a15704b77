package com.plexichat.release.log;

import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Texts for a log, as lines of which none is a command: a CI system reads the log too, and GitHub's runner acts on a line
 * that begins with two colons, and on {@code ##[} anywhere. What a server or a file name says is not trusted so far.
 */
public final class LogLines {
    private static final String COMMAND = "::";
    private static final String OLD_COMMAND = "##[";
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}&&[^\\t]]|[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");
    private static final HexFormat HEX = HexFormat.of();

    private LogLines() {}

    /** Each line of a text; an empty text is one line. */
    public static List<String> of(String text) {
        return text.isEmpty()
                ? List.of(text)
                : text.lines().map(LogLines::harmless).toList();
    }

    /** A text of several lines, for who can take no list of them. */
    public static String text(String text) {
        return isHarmless(text)
                ? text
                : text.lines()
                        .map(LogLines::harmless)
                        .collect(Collectors.joining("\n", "", text.endsWith("\n") ? "\n" : ""));
    }

    /** True for what most texts are, seen fast. */
    private static boolean isHarmless(String text) {
        return isOfAsciiSigns(text) && !text.contains(COMMAND) && !text.contains(OLD_COMMAND);
    }

    /** A JSON text that means the same; none of its lines can begin with a colon. */
    public static String json(String text) {
        return text.replace(OLD_COMMAND, "##\\u005b");
    }

    private static String harmless(String line) {
        String plain = seen(line.replace(OLD_COMMAND, "## ["));
        int start = 0;
        while (start < plain.length() && isSpace(plain.charAt(start))) {
            start++;
        }
        return plain.startsWith(COMMAND, start) ? plain.substring(0, start) + "| " + plain.substring(start) : plain;
    }

    /** A terminal acts on what is no sign, and shows a line in another order than it has; a name of a file may be so. */
    private static String seen(String line) {
        return isOfAsciiSigns(line)
                ? line
                : UNSEEN.matcher(line)
                        .replaceAll(
                                found -> "\\\\u" + HEX.toHexDigits(found.group().charAt(0)));
    }

    /** True for what most texts are, seen fast: signs and line feeds. */
    private static boolean isOfAsciiSigns(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each > '~' || (each < ' ' && each != '\t' && each != '\n')) {
                return false;
            }
        }
        return true;
    }

    /** All that one system or another passes over at the beginning of a line. */
    private static boolean isSpace(char each) {
        return Character.isWhitespace(each) || Character.isSpaceChar(each) || Character.isISOControl(each);
    }
}
