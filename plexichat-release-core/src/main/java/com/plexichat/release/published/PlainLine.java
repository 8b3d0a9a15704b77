package com.plexichat.release.published;

import com.plexichat.release.text.TidyText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes from a text of published notes what was made of its words: links to where it was made, escapes, marks. */
final class PlainLine {
    private static final int LONGEST = 2_000;

    /** What a paragraph in a list or a quotation begins with. */
    private static final Pattern MARKS = Pattern.compile("(?:\\s*+(?:[-*+]|\\d{1,9}+[.)]|>)(?=\\s|$|>))++");

    private static final Pattern QUOTED = Pattern.compile("^[>\\s]++");
    private static final Pattern TAGS = Pattern.compile("(?:\\s*+</?[A-Za-z][^<>]*+>)++\\s*+");
    private static final String BEFORE_SOURCES = " ([";
    private static final Pattern SOURCES =
            Pattern.compile("\\s\\((?:\\[[^\\[\\]]*]\\([^()]*\\)(?:, )?)+(?: and \\d+ more)?\\)");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]*)]\\([^()]*\\)");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");
    private static final String WORD_JOINER = "\u2060";

    private PlainLine() {}

    /**
     * The words on one line, without a full stop at their end; empty where there are none.
     *
     * @param block the lines of a paragraph
     */
    static String of(List<String> block) {
        StringBuilder line = new StringBuilder();
        for (String each : block) {
            Matcher marks = MARKS.matcher(each);
            boolean isMarked = line.isEmpty() && marks.lookingAt();
            String words = isMarked
                    ? each.substring(marks.end())
                    : QUOTED.matcher(each).replaceFirst("");
            if (!TAGS.matcher(words).matches()) {
                line.append(words.strip()).append(' ');
            }
        }
        String unlinked = LINK.matcher(withoutSources(line.toString().strip()))
                .replaceAll("$1")
                .replace(WORD_JOINER, "");
        String words = TidyText.line(ESCAPED.matcher(unlinked).replaceAll("$1"));
        return TidyText.cut(TidyText.withoutFullStop(words), LONGEST);
    }

    private static String withoutSources(String line) {
        int start = line.lastIndexOf(BEFORE_SOURCES);
        return start >= 0
                        && line.length() - start <= LONGEST
                        && SOURCES.matcher(line.substring(start)).matches()
                ? line.substring(0, start)
                : line;
    }
}
