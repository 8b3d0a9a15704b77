package com.plexichat.release.audit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Finds where one of many anchors begins; most bytes are never looked at (Wu and Manber, with pairs of bytes). */
final class Anchors {
    /** As many bytes as are looked at together. */
    private static final int SHORTEST = 3;

    private static final int BYTES = 1 << 8;

    private final List<Mark> marks;
    private final byte[][] texts;

    /** The marks whose anchors begin with a byte. */
    private final int[][] byFirst;

    /** By the second and third byte from a place: how far on an anchor may begin next, 0 if it may there. */
    private final byte[] steps = new byte[BYTES * BYTES];

    Anchors(List<Mark> marks) {
        this.marks = List.copyOf(marks);
        this.texts = marks.stream()
                .map(mark -> mark.anchor().getBytes(StandardCharsets.ISO_8859_1))
                .toArray(byte[][]::new);
        this.byFirst = IntStream.range(0, BYTES)
                .mapToObj(first -> IntStream.range(0, texts.length)
                        .filter(mark -> (texts[mark][0] & 0xff) == first)
                        .toArray())
                .toArray(int[][]::new);
        Arrays.fill(steps, (byte) SHORTEST);
        for (byte[] text : texts) {
            for (int before = 0; before < BYTES; before++) {
                lower(before, text[0], 2);
            }
        }
        for (byte[] text : texts) {
            lower(text[0], text[1], 1);
            lower(text[1], text[2], 0);
        }
    }

    private void lower(int second, int third, int step) {
        int pair = (second & 0xff) << 8 | (third & 0xff);
        steps[pair] = (byte) Math.min(steps[pair], step);
    }

    Mark mark(int index) {
        return marks.get(index);
    }

    /** The first place where one may begin, from one on and before another; the latter if there is none. */
    int next(byte[] bytes, int from, int to, int end) {
        int stop = Math.min(to, end - SHORTEST + 1);
        for (int at = from; at < stop; ) {
            int step = steps[(bytes[at + 1] & 0xff) << 8 | (bytes[at + 2] & 0xff)];
            if (step == 0) {
                if (byFirst[bytes[at] & 0xff].length > 0) {
                    return at;
                }
                step = 1;
            }
            at += step;
        }
        return to;
    }

    /** The marks whose anchors may begin at a place. */
    int[] from(byte first) {
        return byFirst[first & 0xff];
    }

    boolean isAt(int mark, byte[] bytes, int at, int end) {
        byte[] text = texts[mark];
        return end - at >= text.length && Arrays.equals(bytes, at, at + text.length, text, 0, text.length);
    }
}
