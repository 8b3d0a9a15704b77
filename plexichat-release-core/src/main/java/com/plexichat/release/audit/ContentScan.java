package com.plexichat.release.audit;

import java.io.OutputStream;
import java.util.Optional;

/** Looks for marks in content that is written to it, of any length, and tells each place at once. */
final class ContentScan extends OutputStream {
    /** How much of what stands before and after an anchor a mark can see. */
    static final int BEFORE = 64;

    static final int AFTER = 2048;
    private static final int MOST_HELD = 1 << 17;
    private static final int LEAST_HELD = 1 << 12;

    /** Takes what was seen. */
    interface Sink {
        /**
         * @param mark its place among the anchors
         * @param at where its anchor begins
         */
        void seen(int mark, String what, long at);
    }

    private final Anchors anchors;
    private final Sink sink;
    private final byte[] held;
    private long dropped;
    private int from;
    private int end;
    private boolean binary;

    /** @param size how long the content is said to be */
    ContentScan(Anchors anchors, long size, Sink sink) {
        this.anchors = anchors;
        this.sink = sink;
        this.held = new byte[(int) Math.max(LEAST_HELD, Math.min(MOST_HELD, size))];
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        for (int done = 0; done < length; ) {
            int count = Math.min(length - done, held.length - end);
            System.arraycopy(bytes, offset + done, held, end, count);
            end += count;
            done += count;
            if (end == held.length) {
                scan(end - AFTER);
                drop(from - BEFORE);
            }
        }
    }

    private void drop(int count) {
        System.arraycopy(held, count, held, 0, end - count);
        dropped += count;
        from -= count;
        end -= count;
    }

    private void scan(int to) {
        if (dropped == 0 && from == 0) {
            binary = isBinary();
        }
        for (int at = anchors.next(held, from, to, end); at < to; at = anchors.next(held, at + 1, to, end)) {
            look(at);
        }
        from = to;
    }

    /** As git decides it: by a zero near the beginning. */
    private boolean isBinary() {
        int most = Math.min(end, LEAST_HELD);
        for (int at = 0; at < most; at++) {
            if (held[at] == 0) {
                return true;
            }
        }
        return false;
    }

    private void look(int at) {
        for (int mark : anchors.from(held[at])) {
            if (anchors.isAt(mark, held, at, end)) {
                int start = Math.max(0, at - BEFORE);
                Passage around = new Passage(held, start, Math.min(end, at + AFTER), binary);
                Optional<String> what = anchors.mark(mark).at(around, at - start);
                if (what.isPresent()) {
                    sink.seen(mark, what.get(), dropped + at);
                    return;
                }
            }
        }
    }

    @Override
    public void close() {
        scan(end);
    }
}
