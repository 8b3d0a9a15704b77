package com.plexichat.release.handwritten;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows, line by line, where in Markdown a block of code begins and ends. */
final class Fence {
    private static final Pattern FENCE = Pattern.compile("\\s*(`{3,}|~{3,}).*");

    private String open = "";

    /** True if the next line is of a block of code, as its first or last one, too. */
    boolean holds(String line) {
        Matcher fence = FENCE.matcher(line);
        if (!fence.matches()) {
            return !open.isEmpty();
        }
        change(fence.group(1));
        return true;
    }

    /** A block ends with at least as many of the signs as it began with. */
    private void change(String signs) {
        if (open.isEmpty()) {
            open = signs;
        } else if (signs.startsWith(open)) {
            open = "";
        }
    }
}
