package com.plexichat.release.deflate;

/** Whether content is so different from what came before it that codes of its own are worth their room. */
final class BlockSplit {
    /** What the codes of a block take and a little more, in bits; not less, since to make them takes time. */
    private static final int HEADER = 1000;

    private static final int LOG_BITS = 10;

    /** 256 times the binary logarithm of 1 + i / 2^10; from StrictMath, which is the same everywhere. */
    private static final char[] LOG = new char[1 << LOG_BITS];

    static {
        for (int i = 0; i < LOG.length; i++) {
            LOG[i] = (char) (256 * StrictMath.log(1 + (double) i / LOG.length) / StrictMath.log(2) + 0.5);
        }
    }

    private static final Histogram NOTHING = new Histogram();

    private BlockSplit() {}

    /** Whether what came to a block, which makes it a larger one, is better kept apart. */
    static boolean isBetween(Histogram block, Histogram larger) {
        long gain = size(larger, NOTHING) - size(larger, block) - size(block, NOTHING);
        return gain > 256L * HEADER;
    }

    /** What ideal codes make of the symbols that one has and the other has not, in 256ths of a bit. */
    private static long size(Histogram all, Histogram without) {
        return size(all.literalsAndLengths, without.literalsAndLengths) + size(all.distances, without.distances);
    }

    private static long size(int[] all, int[] without) {
        int sum = 0;
        long size = 0;
        for (int i = 0; i < all.length; i++) {
            int count = all[i] - without[i];
            sum += count;
            size -= weight(count);
        }
        return size + weight(sum);
    }

    private static long weight(int count) {
        if (count == 0) {
            return 0;
        }
        int bits = 31 - Integer.numberOfLeadingZeros(count);
        int fraction = (bits <= LOG_BITS ? count << (LOG_BITS - bits) : count >>> (bits - LOG_BITS)) & (LOG.length - 1);
        return (long) count * ((bits << 8) + LOG[fraction]);
    }
}
