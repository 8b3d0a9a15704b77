package com.plexichat.release.archive;

/**
 * How an archive is compressed.
 *
 * @param level 1 (fast) to 9 (small); the bytes depend on it
 * @param threads how many blocks are worked on at once; the bytes do not depend on it
 */
public record Compression(int level, int threads) {
    /** One per cent larger than level 6, which makes what gzip makes, and a seventh faster. */
    public static final int STANDARD_LEVEL = 5;

    public static final int HIGHEST_LEVEL = 9;

    public static final int MOST_THREADS = 64;

    /** More of them write faster than most disks, and each needs memory. */
    private static final int USUAL_THREADS = 8;

    public Compression {
        if (level < 1 || level > HIGHEST_LEVEL) {
            throw new IllegalArgumentException("a level is between 1 and " + HIGHEST_LEVEL);
        }
        if (threads < 1 || threads > MOST_THREADS) {
            throw new IllegalArgumentException("a number of threads is between 1 and " + MOST_THREADS);
        }
    }

    /** How many threads are of use with so many processors. */
    public static int threadsFor(int processors) {
        return Math.min(processors, USUAL_THREADS);
    }
}
