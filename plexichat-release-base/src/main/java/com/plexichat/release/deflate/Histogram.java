package com.plexichat.release.deflate;

import java.util.Arrays;

/** How often each symbol is in a part of the content. */
final class Histogram {
    final int[] literalsAndLengths = new int[Symbols.LITERALS_AND_LENGTHS];
    final int[] distances = new int[Symbols.DISTANCES];

    void set(Histogram other) {
        System.arraycopy(other.literalsAndLengths, 0, literalsAndLengths, 0, literalsAndLengths.length);
        System.arraycopy(other.distances, 0, distances, 0, distances.length);
    }

    void clear() {
        Arrays.fill(literalsAndLengths, 0);
        Arrays.fill(distances, 0);
    }

    /** Counts the sequences from an index on; they begin at a place of the bytes. */
    void count(Sequences sequences, int from, byte[] bytes, int start) {
        int at = start;
        for (int i = from; i < sequences.count; i++) {
            int run = sequences.runs[i];
            int end = at + Sequences.literals(run);
            while (at < end) {
                literalsAndLengths[bytes[at++] & 0xff]++;
            }
            int length = Sequences.length(run);
            if (length != 0) {
                literalsAndLengths[Symbols.ofLength(length)]++;
                distances[Symbols.ofDistance(sequences.distances[i])]++;
                at += length;
            }
        }
    }
}
