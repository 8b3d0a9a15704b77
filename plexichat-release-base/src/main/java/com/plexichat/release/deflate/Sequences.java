package com.plexichat.release.deflate;

/** What content consists of: each element is a run of literals and, unless its length is 0, a repetition behind it. */
final class Sequences {
    static final int CAPACITY = 1 << 15;
    private static final int LENGTH_BITS = 9;
    private static final int LENGTH_MASK = (1 << LENGTH_BITS) - 1;

    final int[] runs = new int[CAPACITY];
    final char[] distances = new char[CAPACITY];
    int count;

    void add(int literals, int length, int distance) {
        int index = count++;
        runs[index] = (literals << LENGTH_BITS) | length;
        distances[index] = (char) distance;
    }

    /** Whether there is room for no more than a run of literals at the end. */
    boolean isFull() {
        return count >= CAPACITY - 1;
    }

    static int literals(int run) {
        return run >>> LENGTH_BITS;
    }

    static int length(int run) {
        return run & LENGTH_MASK;
    }

    void removeFirst(int number) {
        System.arraycopy(runs, number, runs, 0, count - number);
        System.arraycopy(distances, number, distances, 0, count - number);
        count -= number;
    }
}
