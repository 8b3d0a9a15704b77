package com.plexichat.release.handwritten;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Takes comments out of Markdown: they are for those who write it. What stands in code is none. */
final class Comments {
    private static final String OPENING = "<!--";
    private static final String CLOSING = "-->";

    private final List<String> kept = new ArrayList<>();
    private OptionalInt open = OptionalInt.empty();

    Comments(List<String> lines) {
        Optional<OpenBlock> code = Optional.empty();
        for (String line : lines) {
            if (code.isPresent()) {
                code = code.filter(block -> !block.isEnd(line.strip()));
                kept.add(line);
            } else {
                code = open.isPresent() ? Optional.empty() : OpenBlock.of(line.strip(), kept.size());
                kept.add(code.isPresent() ? line : without(line));
            }
        }
    }

    /** As many lines as there were. */
    List<String> kept() {
        return kept;
    }

    /** The line, from 0, in which a comment begins that does not end. */
    OptionalInt open() {
        return open;
    }

    private String without(String line) {
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
                open = OptionalInt.of(kept.size());
                // "<!-->" is a comment of its own.
                at += 2;
            } else {
                int end = line.charAt(at) == '`' ? endOfCode(line, at) : at + 1;
                text.append(line, at, end);
                at = end;
            }
        }
        return text.toString();
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
