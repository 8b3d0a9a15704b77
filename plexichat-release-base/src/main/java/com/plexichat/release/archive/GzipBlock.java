package com.plexichat.release.archive;

import com.plexichat.release.deflate.BlockDeflater;
import java.nio.ByteBuffer;

/**
 * A piece of a gzip stream that is deflated for itself: it may refer to the piece before it as a dictionary, and ends at
 * a whole byte, so that the results follow one another in the file (RFC 1951, 3.2.4).
 *
 * <p>Its memory is outside of the heap, which so needs room for the blocks that are worked on and not for those that
 * wait; the result takes the place of the content.
 */
final class GzipBlock {
    /** A constant, so that the bytes of an archive do not depend on the machine. */
    static final int SIZE = 1 << 19;

    private final ByteBuffer window = ByteBuffer.allocateDirect(BlockDeflater.WINDOW);
    private final ByteBuffer memory = ByteBuffer.allocateDirect(BlockDeflater.largestResult(SIZE));
    private boolean last;

    /** Makes it ready for what comes after the given block. */
    void startAfter(GzipBlock before) {
        ByteBuffer end = before.memory.duplicate().flip();
        window.clear()
                .put(end.position(Math.max(0, end.limit() - BlockDeflater.WINDOW)))
                .flip();
    }

    GzipBlock empty() {
        window.clear().flip();
        memory.clear().limit(SIZE);
        last = false;
        return this;
    }

    boolean isFull() {
        return !memory.hasRemaining();
    }

    /** Takes as much as it has room for, and returns how much. */
    int put(byte[] bytes, int offset, int length) {
        int count = Math.min(length, memory.remaining());
        memory.put(bytes, offset, count);
        return count;
    }

    void markAsLast() {
        last = true;
    }

    void deflate(BlockDeflater deflater) {
        ByteBuffer content = memory.duplicate().flip();
        deflater.deflate(window, content, last, memory.clear());
        memory.flip();
    }

    /** What {@link #deflate} made; read by one caller, once. */
    ByteBuffer deflated() {
        return memory;
    }
}
