package com.plexichat.release.deflate;

import java.util.Arrays;

/** The lengths of a Huffman code for given counts, none longer than a limit. One for many codes, since it has memory. */
final class CodeLengths {
    private static final int NODE_BITS = 10;
    private static final int NODE_MASK = (1 << NODE_BITS) - 1;

    /** Each a count and a node; the first element is not used. */
    private final long[] heap = new long[Symbols.LITERALS_AND_LENGTHS + 1];

    private final int[] parents = new int[2 * Symbols.LITERALS_AND_LENGTHS];
    private final int[] depths = new int[2 * Symbols.LITERALS_AND_LENGTHS];
    private final int[] rarestFirst = new int[Symbols.LITERALS_AND_LENGTHS];
    private final int[] number = new int[HuffmanCode.LONGEST + 1];

    /**
     * Sets the lengths of a code that is complete in each case, so it has two symbols at least.
     *
     * @param counts of at most as many symbols as the alphabet of literals and lengths has
     * @param lengths gets as many
     */
    void set(int[] counts, int limit, byte[] lengths) {
        Arrays.fill(lengths, (byte) 0);
        int used = 0;
        for (int symbol = 0; symbol < counts.length; symbol++) {
            if (counts[symbol] != 0) {
                heap[++used] = ((long) counts[symbol] << NODE_BITS) | symbol;
            }
        }
        if (used < 2) {
            int only = used == 0 ? 0 : (int) heap[1] & NODE_MASK;
            lengths[only] = 1;
            lengths[only == 0 ? 1 : 0] = 1;
            return;
        }
        int root = join(used, counts.length);
        count(counts.length, root, limit);
        assign(lengths, used, limit);
    }

    /** Joins the two rarest nodes until one is left, the root; nodes that are no symbols are numbered behind them. */
    private int join(int used, int symbols) {
        Arrays.fill(parents, 0, symbols + used, 0);
        for (int at = used >> 1; at > 0; at--) {
            sink(heap, at, used);
        }
        int size = used;
        int node = symbols;
        int taken = 0;
        while (true) {
            long rarest = heap[1];
            heap[1] = heap[size--];
            sink(heap, 1, size);
            long second = heap[1];
            int one = (int) rarest & NODE_MASK;
            int other = (int) second & NODE_MASK;
            parents[one] = node;
            parents[other] = node;
            if (one < symbols) {
                rarestFirst[taken++] = one;
            }
            if (other < symbols) {
                rarestFirst[taken++] = other;
            }
            if (size == 1) {
                return node;
            }
            heap[1] = (((rarest >>> NODE_BITS) + (second >>> NODE_BITS)) << NODE_BITS) | node++;
            sink(heap, 1, size);
        }
    }

    private static void sink(long[] heap, int from, int size) {
        long sinking = heap[from];
        int at = from;
        int child = 2 * at;
        while (child <= size) {
            if (child < size && heap[child + 1] < heap[child]) {
                child++;
            }
            if (sinking <= heap[child]) {
                break;
            }
            heap[at] = heap[child];
            at = child;
            child = 2 * at;
        }
        heap[at] = sinking;
    }

    /** Counts how many symbols have each length; what is longer than the limit is brought to it. */
    private void count(int symbols, int root, int limit) {
        Arrays.fill(number, 0);
        int room = 1 << limit;
        depths[root] = 0;
        for (int node = root - 1; node >= 0; node--) {
            int parent = parents[node];
            if (parent != 0) {
                int depth = depths[parent] + 1;
                depths[node] = depth;
                if (node < symbols) {
                    int length = Math.min(depth, limit);
                    number[length]++;
                    room -= 1 << (limit - length);
                }
            }
        }
        // Each step makes a short code longer, and so makes room for one more of the limit's length.
        for (; room < 0; room++) {
            int length = limit - 1;
            while (number[length] == 0) {
                length--;
            }
            number[length]--;
            number[length + 1] += 2;
            number[limit]--;
        }
    }

    private void assign(byte[] lengths, int used, int limit) {
        int length = limit;
        for (int i = 0; i < used; i++) {
            while (number[length] == 0) {
                length--;
            }
            number[length]--;
            lengths[rarestFirst[i]] = (byte) length;
        }
    }
}
