package com.plexichat.release.deflate;

import java.util.Arrays;

/** A canonical code (RFC 1951, 3.2.2), its bits in the order in which they are written. */
final class HuffmanCode {
    /** RFC 1951, 3.2.7. */
    static final int LONGEST = 15;

    /** Each byte with its bits the other way round; {@link Integer#reverse} would take longer to compile than it saves. */
    private static final byte[] REVERSED = new byte[256];

    static {
        for (int i = 0; i < REVERSED.length; i++) {
            REVERSED[i] = (byte) (Integer.reverse(i) >>> 24);
        }
    }

    private static final int LENGTH_BITS = 4;
    private static final int LENGTH_MASK = (1 << LENGTH_BITS) - 1;

    /** Each the bits of a symbol times 16, and how many they are. */
    final int[] entries;

    private final int[] next = new int[LONGEST + 2];

    HuffmanCode(int symbols) {
        this.entries = new int[symbols];
    }

    /** Makes it the code of given lengths; a symbol of length 0 has no code. */
    void set(byte[] lengths) {
        Arrays.fill(next, 0);
        for (byte length : lengths) {
            if (length != 0) {
                next[length + 1]++;
            }
        }
        for (int length = 1; length <= LONGEST; length++) {
            next[length + 1] = (next[length] + next[length + 1]) << 1;
        }
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            int length = lengths[symbol];
            if (length != 0) {
                int code = next[length]++;
                int reversed = ((REVERSED[code & 0xff] & 0xff) << 8) | (REVERSED[code >>> 8] & 0xff);
                entries[symbol] = ((reversed >>> (16 - length)) << LENGTH_BITS) | length;
            }
        }
    }

    static int bits(int entry) {
        return entry >>> LENGTH_BITS;
    }

    static int length(int entry) {
        return entry & LENGTH_MASK;
    }
}
