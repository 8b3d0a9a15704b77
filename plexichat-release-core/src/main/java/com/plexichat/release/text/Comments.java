package com.plexichat.release.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Takes comments out of Markdown: they are for those who write it. What stands in code is none. */
public final class Comments {
    private static final String OPENING = "<!--";
    private static final String CLOSING = "-->";

    private final List<String> kept;
    private OptionalInt open = OptionalInt.empty();

    /** @param lines without their breaks */
    public Comments(List<String> lines) {
        kept = new ArrayList<>(lines);
        MarkdownBlocks markdown = new MarkdownBlocks(kept);
        boolean hidesCode = false;
        for (int i = 0; i < kept.size(); i++) {
            if (open.isPresent() || !markdown.isCode(i)) {
                hidesCode |= markdown.isCode(i);
                kept.set(i, without(kept.get(i), i));
            }
            if (hidesCode && open.isEmpty()) {
                // What looked like code was a comment, and what follows begins anew.
                markdown = new MarkdownBlocks(kept);
                hidesCode = false;
            }
        }
    }

    /** As many lines as there were. */
    public List<String> kept() {
        return kept;
    }

    /** The line, from 0, in which a comment begins that does not end. */
    public OptionalInt open() {
        return open;
    }

    private String without(String line, int number) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < line.length()) {
            if (open.isPresent()) {
                int end = line.indexOf(CLOSING, at);
                if (end < 0) {
                    break;
                }
                open = OptionalInt.empty();
                at = end + CLOSING.length();
            } else if (line.startsWith(OPENING, at)) {
                open = OptionalInt.of(number);
                // "<!-->" is a comment of its own.
                at += 2;
            } else {
                int end = endOfText(line, at);
                text.append(line, at, end);
                at = end;
            }
        }
        return text.toString();
    }

    private static int endOfText(String line, int start) {
        return switch (line.charAt(start)) {
            case '`' -> endOfCode(line, start);
            case '\\' -> Math.min(start + 2, line.length()); // what is escaped begins nothing
            default -> start + 1;
        };
    }

    /** Code goes on to as many signs as it begins with; without them the signs are text. */
    private static int endOfCode(String line, int start) {
        int text = endOfSigns(line, start);
        int at = text;
        while (at < line.length()) {
            int end = endOfSigns(line, at);
            if (end - at == text - start) {
                return end;
            }
            at = Math.max(end, at + 1);
        }
        return text;
    }

    private static int endOfSigns(String line, int start) {
        int end = start;
        while (end < line.length() && line.charAt(end) == '`') {
            end++;
        }
        return end;
    }
}
