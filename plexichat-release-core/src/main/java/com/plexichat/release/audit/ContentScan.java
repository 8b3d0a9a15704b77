package com.plexichat.release.audit;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Looks for marks in content that is written to it, of any length; tells at its end what is there, each once. */
final class ContentScan extends OutputStream {
    /** How much of what stands before and after an anchor a mark can see. */
    static final int BEFORE = 64;

    static final int AFTER = 2048;
    private static final int MOST_HELD = 1 << 17;
    private static final int LEAST_HELD = 1 << 13;

    /** A file with more different things in it is not easier to mend by a longer list. */
    private static final int MOST_TOLD = 10;

    private final Anchors anchors;
    private final BiConsumer<String, Sightings> found;
    private final Map<String, Sightings> seen = new LinkedHashMap<>();
    private final byte[] held;
    private long dropped;
    private int from;
    private int end;

    /** Where something is in the content, first, and how often. */
    record Sightings(long first, int count) {
        Sightings again() {
            return new Sightings(first, count + 1);
        }

        String text() {
            return "at byte " + first + (count > 1 ? " and " + (count - 1) + " times more" : "");
        }
    }

    /**
     * @param size how long the content is said to be
     * @param found takes what is there
     */
    ContentScan(Anchors anchors, long size, BiConsumer<String, Sightings> found) {
        this.anchors = anchors;
        this.found = found;
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
        for (int at = anchors.next(held, from, to, end); at < to; at = anchors.next(held, at + 1, to, end)) {
            look(at);
        }
        from = to;
    }

    private void look(int at) {
        for (int i = 0; i < anchors.marks().size(); i++) {
            if (anchors.isAt(i, held, at, end)) {
                int start = Math.max(0, at - BEFORE);
                Passage around = new Passage(held, start, Math.min(end, at + AFTER));
                Optional<String> what = anchors.marks().get(i).at(around, at - start);
                if (what.isPresent()) {
                    note(what.get(), dropped + at);
                    return;
                }
            }
        }
    }

    private void note(String what, long at) {
        if (seen.containsKey(what)) {
            seen.computeIfPresent(what, (same, sightings) -> sightings.again());
        } else if (seen.size() < MOST_TOLD) {
            seen.put(what, new Sightings(at, 1));
        }
    }

    @Override
    public void close() {
        scan(end);
        seen.forEach(found);
        seen.clear();
    }
}
