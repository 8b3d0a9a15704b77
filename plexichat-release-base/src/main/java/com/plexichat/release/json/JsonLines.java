package com.plexichat.release.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How the lines of a JSON text begin and end; no string of it has a line break in it. */
record JsonLines(String text) {
    private static final Pattern BREAK = Pattern.compile("(?:\\r\\n|\\n|\\r)([ \\t]*)");
    private static final String USUAL = "  ";

    /** True if the text is on one line. */
    boolean isOne() {
        return !BREAK.matcher(text.strip()).find();
    }

    /** The line break of the text; a line feed if it has none. */
    String lineBreak() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    /** The white space that the line of this character begins with. */
    String indentAt(int index) {
        int start = index;
        while (start > 0 && !isBreak(text.charAt(start - 1))) {
            start--;
        }
        int end = start;
        while (end < index && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(start, end);
    }

    /** The white space that one level adds: the least that a line begins with. */
    String level() {
        Stream<String> indents = BREAK.matcher(text.stripTrailing()).results().map(line -> line.group(1));
        return indents.filter(indent -> !indent.isEmpty())
                .reduce((one, other) -> one.length() <= other.length() ? one : other)
                .orElse(USUAL);
    }

    /** What each further line of a value begins with if its first one holds this character; one space on one line. */
    String spaceAt(int index) {
        return isOne() ? " " : lineBreak() + indentAt(index);
    }

    /** A value whose further lines begin with this space, and as much deeper as they were than the last of them. */
    static String laidOut(String value, String space) {
        String last = new JsonLines(value).indentAt(value.length() - 1);
        return BREAK.matcher(value)
                .replaceAll(line -> Matcher.quoteReplacement(space + deeper(line.group(1), last, space)));
    }

    private static String deeper(String indent, String last, String space) {
        return space.equals(" ") || !indent.startsWith(last) ? "" : indent.substring(last.length());
    }

    private static boolean isBreak(char letter) {
        return letter == '\n' || letter == '\r';
    }
}
