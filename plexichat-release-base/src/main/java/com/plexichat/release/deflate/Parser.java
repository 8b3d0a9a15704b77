package com.plexichat.release.deflate;

/** Divides content into literals and repetitions. */
final class Parser {
    /** So many literals at once, 2^9, tell content that cannot be made smaller; not each place is looked at then. */
    private static final int SKIP_SHIFT = 9;

    private static final int LEAST_GAIN = 3;

    private final int depth;
    private final int enoughToFind;
    private final int enoughToTake;
    private final HashChains chains = new HashChains();

    Parser(Effort effort) {
        this.depth = effort.depth();
        this.enoughToFind = effort.enough();
        this.enoughToTake = effort.isPatient() ? effort.enough() : 0;
    }

    /** Forgets what was, and makes the bytes known up to a place. */
    void start(byte[] bytes, int to) {
        chains.clear();
        chains.add(bytes, 0, to);
    }

    /** Divides until it has reached a place or there is no room, and returns where it came to, at most the end. */
    int parse(byte[] bytes, int from, int to, int end, Sequences into) {
        int held = 0;
        int heldAt = 0;
        int anchor = from;
        int at = from;
        while (at < to || held != 0) {
            int found = find(bytes, at, end, held);
            at++;
            if (found != 0 && (held == 0 || gain(held, found) >= LEAST_GAIN)) {
                held = found;
                heldAt = at - 1;
                if (found >>> 16 < enoughToTake) {
                    continue;
                }
            }
            if (held == 0) {
                at += (at - anchor) >>> SKIP_SHIFT;
                continue;
            }
            int next = heldAt + (held >>> 16);
            into.add(heldAt - anchor, held >>> 16, held & 0xffff);
            chains.add(bytes, at, next);
            at = next;
            anchor = next;
            held = 0;
            if (into.isFull()) {
                break;
            }
        }
        int reached = Math.min(at, end);
        if (reached > anchor) {
            into.add(reached - anchor, 0, 0);
        }
        return reached;
    }

    private int find(byte[] bytes, int at, int end, int held) {
        int most = Math.min(HashChains.LONGEST, end - at);
        int tries = held == 0 ? depth : depth >> 1;
        return most < HashChains.SHORTEST_CHAINED ? 0 : chains.find(bytes, at, most, held >>> 16, tries, enoughToFind);
    }

    /** In quarters of a byte, about: what a repetition is longer, and what its distance is smaller to write. */
    private static int gain(int held, int found) {
        return 4 * ((found >>> 16) - (held >>> 16))
                + Integer.numberOfLeadingZeros(found & 0xffff)
                - Integer.numberOfLeadingZeros(held & 0xffff);
    }
}
