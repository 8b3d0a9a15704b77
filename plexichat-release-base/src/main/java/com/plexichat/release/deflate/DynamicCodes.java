package com.plexichat.release.deflate;

import java.util.Arrays;

/** The codes of a block and how they are written before it (RFC 1951, 3.2.7). */
final class DynamicCodes {
    private static final byte[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
    private static final int[] EXTRA_BITS = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 3, 7};
    private static final int LONGEST = 7;
    private static final int LEAST_LITERALS = 257;

    final byte[] literalsAndLengths = new byte[Symbols.LITERALS_AND_LENGTHS];
    final byte[] distances = new byte[Symbols.DISTANCES];
    private final CodeLengths codeLengths = new CodeLengths();
    private int literalCount;
    private int distanceCount;
    private int orderCount;

    /** The used lengths of both codes, one after the other. */
    private final byte[] all = new byte[Symbols.LITERALS_AND_LENGTHS + Symbols.DISTANCES];

    /** Each a symbol of the code of lengths, and its extra bits times 32. */
    private final int[] items = new int[all.length];

    private int itemCount;
    private final int[] counts = new int[ORDER.length];
    private final byte[] lengths = new byte[ORDER.length];
    private final HuffmanCode code = new HuffmanCode(ORDER.length);

    /** Makes them the best codes for given counts. */
    void set(Histogram histogram) {
        codeLengths.set(histogram.literalsAndLengths, HuffmanCode.LONGEST, literalsAndLengths);
        codeLengths.set(histogram.distances, HuffmanCode.LONGEST, distances);
        literalCount = used(literalsAndLengths, LEAST_LITERALS);
        distanceCount = used(distances, 1);
        System.arraycopy(literalsAndLengths, 0, all, 0, literalCount);
        System.arraycopy(distances, 0, all, literalCount, distanceCount);
        Arrays.fill(counts, 0);
        itemCount = 0;
        encode(literalCount + distanceCount);
        codeLengths.set(counts, LONGEST, lengths);
        orderCount = ORDER.length;
        while (orderCount > 4 && lengths[ORDER[orderCount - 1]] == 0) {
            orderCount--;
        }
    }

    private static int used(byte[] lengths, int least) {
        int used = lengths.length;
        while (used > least && lengths[used - 1] == 0) {
            used--;
        }
        return used;
    }

    private void encode(int number) {
        for (int at = 0; at < number; ) {
            int length = all[at];
            int end = at + 1;
            while (end < number && all[end] == length) {
                end++;
            }
            if (length != 0) {
                item(length, 0);
                at++;
            }
            while (end - at >= 3) {
                int most = length != 0 ? 6 : end - at <= 10 ? 10 : 138;
                int repeated = Math.min(end - at, most);
                item(length != 0 ? 16 : most == 10 ? 17 : 18, repeated - (most == 138 ? 11 : 3));
                at += repeated;
            }
            for (; at < end; at++) {
                item(length, 0);
            }
        }
    }

    private void item(int symbol, int extra) {
        items[itemCount++] = (extra << 5) | symbol;
        counts[symbol]++;
    }

    /** How many bits {@link #write} writes. */
    int size() {
        int size = 5 + 5 + 4 + 3 * orderCount;
        for (int symbol = 0; symbol < counts.length; symbol++) {
            size += counts[symbol] * (lengths[symbol] + EXTRA_BITS[symbol]);
        }
        return size;
    }

    void write(BitWriter out) {
        code.set(lengths);
        out.put((literalCount - LEAST_LITERALS) | ((distanceCount - 1) << 5) | ((orderCount - 4) << 10), 14);
        for (int i = 0; i < orderCount; i++) {
            out.put(lengths[ORDER[i]], 3);
        }
        for (int i = 0; i < itemCount; i++) {
            int symbol = items[i] & 31;
            int entry = code.entries[symbol];
            int length = HuffmanCode.length(entry);
            out.put(HuffmanCode.bits(entry) | ((items[i] >>> 5) << length), length + EXTRA_BITS[symbol]);
        }
    }
}
