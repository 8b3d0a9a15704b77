package com.plexichat.release.deflate;

import java.util.Arrays;

/**
 * Finds the longest earlier repetition of what is at a place: places whose first four bytes have the same hash are
 * chained, the newest first; for three bytes only the newest is known.
 *
 * <p>Places are kept modulo 2^16. What is too old looks like some other place then, which does no harm, since nothing is
 * believed before it was compared.
 */
final class HashChains {
    /** RFC 1951, 2. */
    static final int WINDOW = 1 << 15;

    static final int SHORTEST = 3;
    static final int LONGEST = 258;

    /** Of so many bytes all earlier places are known. */
    static final int SHORTEST_CHAINED = 4;

    /** How many bytes behind the content are looked at, whatever they are. */
    static final int OVERRUN = 16;

    private static final int MASK = WINDOW - 1;
    private static final int BITS_OF_FOUR = 16;
    private static final int BITS_OF_THREE = 14;
    private static final int SPREAD = 0x9E3779B1;

    /** Three literals are often shorter than so small a repetition from further away. */
    private static final int FARTHEST_OF_THREE = 4096;

    private final char[] newestOfFour = new char[1 << BITS_OF_FOUR];
    private final char[] newestOfThree = new char[1 << BITS_OF_THREE];
    private final char[] before = new char[WINDOW];

    /** Forgets all places. */
    void clear() {
        Arrays.fill(newestOfFour, (char) 0);
        Arrays.fill(newestOfThree, (char) 0);
        Arrays.fill(before, (char) 0);
    }

    /** Makes the places known, from one to before the other. */
    void add(byte[] bytes, int from, int to) {
        char[] four = newestOfFour;
        char[] three = newestOfThree;
        char[] chain = before;
        for (int at = from; at < to; at++) {
            int here = Bytes.four(bytes, at);
            int hash = (here * SPREAD) >>> (32 - BITS_OF_FOUR);
            chain[at & MASK] = four[hash];
            four[hash] = (char) at;
            three[((here << 8) * SPREAD) >>> (32 - BITS_OF_THREE)] = (char) at;
        }
    }

    /**
     * Makes the place known, and finds the longest repetition at it that is longer than asked.
     *
     * @param most the greatest length
     * @return its length times 2^16 and its distance, or 0 if there is none
     */
    int find(byte[] bytes, int at, int most, int longerThan, int depth, int enough) {
        char[] chain = before;
        int here = Bytes.four(bytes, at);
        int hash = (here * SPREAD) >>> (32 - BITS_OF_FOUR);
        int newest = newestOfFour[hash];
        newestOfFour[hash] = (char) at;
        chain[at & MASK] = (char) newest;
        int farthest = Math.min(at, WINDOW);
        int found = three(bytes, at, here, longerThan, farthest);
        int longest = Math.max(longerThan, SHORTEST);
        if (longest >= most) {
            return found;
        }
        int last = 0;
        int distance = (at - newest) & 0xffff;
        int end = Bytes.four(bytes, at + longest - 3);
        for (int left = depth; left > 0 && distance > last && distance <= farthest; left--) {
            int from = at - distance;
            if (Bytes.four(bytes, from + longest - 3) == end && Bytes.four(bytes, from) == here) {
                int length = common(bytes, from, at, most);
                if (length > longest) {
                    longest = length;
                    found = (length << 16) | distance;
                    if (length >= enough || length >= most) {
                        break;
                    }
                    end = Bytes.four(bytes, at + longest - 3);
                }
            }
            last = distance;
            distance = (at - chain[from & MASK]) & 0xffff;
        }
        return found;
    }

    /** Makes the place known by its first three bytes, and finds a repetition of just them if that is longer than asked. */
    private int three(byte[] bytes, int at, int here, int longerThan, int farthest) {
        int hash = ((here << 8) * SPREAD) >>> (32 - BITS_OF_THREE);
        int distance = (at - newestOfThree[hash]) & 0xffff;
        newestOfThree[hash] = (char) at;
        boolean isFound = longerThan < SHORTEST
                && distance != 0
                && distance <= Math.min(farthest, FARTHEST_OF_THREE)
                && (Bytes.four(bytes, at - distance) ^ here) << 8 == 0;
        return isFound ? (SHORTEST << 16) | distance : 0;
    }

    private static int common(byte[] bytes, int one, int other, int most) {
        int length = SHORTEST_CHAINED;
        while (length < most) {
            long different = Bytes.eight(bytes, one + length) ^ Bytes.eight(bytes, other + length);
            if (different != 0) {
                return Math.min(most, length + (Long.numberOfTrailingZeros(different) >>> 3));
            }
            length += 8;
        }
        return most;
    }
}
