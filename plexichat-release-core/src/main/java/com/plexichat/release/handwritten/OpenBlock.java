package com.plexichat.release.handwritten;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of code, in which nothing is Markdown until its end.
 *
 * @param line in which it begins, counted from 0
 * @param marks that it begins with
 * @param end of which the line is that ends it
 */
record OpenBlock(int line, String marks, Pattern end) {
    /** After a mark of backticks there is none in the same line: it would be code within the line. */
    private static final Pattern FENCE = Pattern.compile(" {0,3}(?:(`{3,})[^`]*|(~{3,}).*)");

    /** The block that a line begins. */
    static Optional<OpenBlock> of(String text, int line) {
        Matcher fence = FENCE.matcher(text);
        if (!fence.matches()) {
            return Optional.empty();
        }
        String marks = Optional.ofNullable(fence.group(1)).orElse(fence.group(2));
        return Optional.of(new OpenBlock(line, marks, Pattern.compile(" {0,3}" + marks + marks.charAt(0) + "*[ \t]*")));
    }

    boolean isEnd(String text) {
        return end.matcher(text).matches();
    }
}
