package com.plexichat.release.changelog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The lines of a text and where they are; a byte order mark belongs to none of them. */
final class MarkdownLines {
    private static final Pattern BREAK = Pattern.compile("\r\n|\n|\r");
    static final String BYTE_ORDER_MARK = "\ufeff";

    private final String text;
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> breaks = new ArrayList<>();

    MarkdownLines(String text) {
        this.text = text;
        int start = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
        Matcher matcher = BREAK.matcher(text);
        while (matcher.find()) {
            starts.add(start);
            breaks.add(matcher.start());
            start = matcher.end();
        }
        if (start < text.length()) {
            starts.add(start);
            breaks.add(text.length());
        }
        starts.add(text.length());
    }

    /** Each without its break. */
    List<String> all() {
        return IntStream.range(0, breaks.size())
                .mapToObj(number -> text(starts.get(number), breaks.get(number)))
                .toList();
    }

    String text(int start, int end) {
        return text.substring(start, end);
    }

    int start(int number) {
        return starts.get(number);
    }

    /** The line of a place, counted from 0. */
    int numberAt(int place) {
        int found = Collections.binarySearch(starts, place);
        return found >= 0 ? found : -found - 2;
    }

    /** Where the next line begins. */
    int end(int number) {
        return starts.get(number + 1);
    }

    /** The line break of the text: its first; a line feed if it has none. */
    static String breakOf(String text) {
        Matcher matcher = BREAK.matcher(text);
        return matcher.find() ? matcher.group() : "\n";
    }
}
