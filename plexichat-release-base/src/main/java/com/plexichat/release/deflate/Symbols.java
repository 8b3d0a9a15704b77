package com.plexichat.release.deflate;

/** The alphabets (RFC 1951, 3.2.5). */
final class Symbols {
    static final int LITERALS_AND_LENGTHS = 286;
    static final int DISTANCES = 30;
    static final int END_OF_BLOCK = 256;

    /** The fixed codes have some more that are never written (RFC 1951, 3.2.6). */
    static final int FIXED_LITERALS_AND_LENGTHS = 288;

    static final int FIXED_DISTANCES = 32;

    static final byte[] EXTRA_BITS = new byte[LITERALS_AND_LENGTHS];
    static final byte[] EXTRA_BITS_OF_DISTANCES = new byte[DISTANCES];

    private static final int FIRST_LENGTH = 257;

    private static final byte[] OF_LENGTH = new byte[HashChains.LONGEST + 1];
    private static final char[] FIRST_OF_LENGTH = new char[29];
    private static final byte[] EXTRA_OF_LENGTH = new byte[29];

    static {
        int length = HashChains.SHORTEST;
        for (int index = 0; index < 28; index++) {
            int extra = index < 8 ? 0 : (index >>> 2) - 1;
            FIRST_OF_LENGTH[index] = (char) length;
            EXTRA_OF_LENGTH[index] = (byte) extra;
            for (int i = 0; i < 1 << extra && length <= HashChains.LONGEST; i++) {
                OF_LENGTH[length++] = (byte) index;
            }
        }
        FIRST_OF_LENGTH[28] = HashChains.LONGEST;
        OF_LENGTH[HashChains.LONGEST] = 28;
        System.arraycopy(EXTRA_OF_LENGTH, 0, EXTRA_BITS, FIRST_LENGTH, EXTRA_OF_LENGTH.length);
        for (int symbol = 4; symbol < DISTANCES; symbol++) {
            EXTRA_BITS_OF_DISTANCES[symbol] = (byte) ((symbol >>> 1) - 1);
        }
    }

    private Symbols() {}

    static int ofLength(int length) {
        return FIRST_LENGTH + OF_LENGTH[length];
    }

    static int extraBitsOfLength(int length) {
        return EXTRA_OF_LENGTH[OF_LENGTH[length]];
    }

    static int extraOfLength(int length) {
        return length - FIRST_OF_LENGTH[OF_LENGTH[length]];
    }

    static int ofDistance(int distance) {
        int extra = extraBitsOfDistance(distance);
        return 2 * extra + ((distance - 1) >>> extra);
    }

    static int extraBitsOfDistance(int distance) {
        return 30 - Integer.numberOfLeadingZeros((distance - 1) | 2);
    }
}
