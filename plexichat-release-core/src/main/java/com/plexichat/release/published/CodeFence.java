package com.plexichat.release.published;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows, line by line, what stands between the fences of code ("Fenced code blocks" of CommonMark). */
final class CodeFence {
    /** Three marks or more; behind backticks none may follow, or it is code in a line. */
    private static final Pattern FENCE = Pattern.compile("\\s*(?:(`{3,})([^`]*)|(~{3,})(.*))");

    private String open = "";

    /** True for a line of code and for a fence itself. */
    boolean covers(String line) {
        Matcher fence = FENCE.matcher(line);
        boolean wasOpen = !open.isEmpty();
        if (fence.matches()) {
            boolean isBackticks = fence.group(1) != null;
            String marks = fence.group(isBackticks ? 1 : 3);
            boolean isBare = fence.group(isBackticks ? 2 : 4).isBlank();
            if (!wasOpen) {
                open = marks;
            } else if (isBare && marks.startsWith(open)) {
                open = "";
            }
        }
        return wasOpen || !open.isEmpty();
    }
}
