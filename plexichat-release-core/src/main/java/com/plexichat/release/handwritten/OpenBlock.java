package com.plexichat.release.handwritten;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of code or a comment, in which nothing is Markdown until its end.
 *
 * @param line in which it begins, counted from 0
 * @param end true for the line that ends it
 */
record OpenBlock(int line, String what, String ending, Predicate<String> end) {
    /** After a mark of backticks there is none in the same line: it would be code within the line. */
    private static final Pattern FENCE = Pattern.compile(" {0,3}(?:(`{3,})[^`]*|(~{3,}).*)");

    private static final Pattern COMMENT = Pattern.compile(" {0,3}<!--.*");
    private static final String COMMENT_END = "-->";

    /** What a line begins, which is not at its end yet. */
    static Optional<OpenBlock> of(String text, int line) {
        Matcher fence = FENCE.matcher(text);
        if (fence.matches()) {
            String marks = Optional.ofNullable(fence.group(1)).orElse(fence.group(2));
            Pattern end = Pattern.compile(" {0,3}" + marks + marks.charAt(0) + "*[ \t]*");
            return Optional.of(new OpenBlock(
                    line, "block of code", marks, each -> end.matcher(each).matches()));
        }
        return Optional.of(new OpenBlock(line, "comment", COMMENT_END, each -> each.contains(COMMENT_END)))
                .filter(comment -> COMMENT.matcher(text).matches() && !comment.isEnd(text));
    }

    boolean isEnd(String text) {
        return end.test(text);
    }
}
