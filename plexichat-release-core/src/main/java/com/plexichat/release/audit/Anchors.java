package com.plexichat.release.audit;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Finds where one of many anchors begins; most bytes cost one look into a table. */
final class Anchors {
    private final boolean[] begins = new boolean[1 << 16];
    private final List<Mark> marks;
    private final byte[][] texts;

    Anchors(List<Mark> marks) {
        this.marks = List.copyOf(marks);
        this.texts = marks.stream()
                .map(mark -> mark.anchor().getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new);
        for (byte[] text : texts) {
            begins[(text[0] & 0xff) << 8 | (text[1] & 0xff)] = true;
        }
    }

    List<Mark> marks() {
        return marks;
    }

    /** The first place where one may begin, from one on and before another; the latter if there is none. */
    int next(byte[] bytes, int from, int to, int end) {
        int stop = Math.min(to, end - 1);
        if (from >= stop) {
            return to;
        }
        int pair = bytes[from] & 0xff;
        for (int at = from; at < stop; at++) {
            pair = (pair << 8 | (bytes[at + 1] & 0xff)) & 0xffff;
            if (begins[pair]) {
                return at;
            }
        }
        return to;
    }

    boolean isAt(int mark, byte[] bytes, int at, int end) {
        byte[] text = texts[mark];
        if (end - at < text.length) {
            return false;
        }
        for (int i = 0; i < text.length; i++) {
            if (bytes[at + i] != text[i]) {
                return false;
            }
        }
        return true;
    }
}
