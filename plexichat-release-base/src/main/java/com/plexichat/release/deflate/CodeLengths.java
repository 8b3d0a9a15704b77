package com.plexichat.release.deflate;

/** The lengths of a Huffman code for the given counts, none longer than a limit. */
final class CodeLengths {
    private static final int NODE_BITS = 10;
    private static final int NODE_MASK = (1 << NODE_BITS) - 1;

    private CodeLengths() {}

    /** A complete code in each case, so it has two symbols at least. */
    static byte[] of(int[] counts, int limit) {
        byte[] lengths = new byte[counts.length];
        long[] heap = new long[counts.length + 1];
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
            return lengths;
        }
        int[] parents = new int[counts.length + used];
        int[] rarestFirst = new int[used];
        int root = join(heap, used, counts.length, parents, rarestFirst);
        assign(lengths, rarestFirst, numbers(parents, counts.length, root, limit), limit);
        return lengths;
    }

    /** Joins the two rarest nodes until one is left, the root; nodes that are no symbols are numbered behind them. */
    private static int join(long[] heap, int used, int symbols, int[] parents, int[] rarestFirst) {
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

    /** How many symbols have each length; what is longer than the limit is brought to it. */
    private static int[] numbers(int[] parents, int symbols, int root, int limit) {
        int[] depths = new int[root + 1];
        int[] number = new int[limit + 1];
        int room = 1 << limit;
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
        return number;
    }

    private static void assign(byte[] lengths, int[] rarestFirst, int[] number, int limit) {
        int length = limit;
        for (int symbol : rarestFirst) {
            while (number[length] == 0) {
                length--;
            }
            number[length]--;
            lengths[symbol] = (byte) length;
        }
    }
}
