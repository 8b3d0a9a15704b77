package com.plexichat.release.archive;

import java.nio.ByteBuffer;
import java.util.zip.Deflater;

/**
 * A piece of a gzip stream that is deflated for itself: it may refer to the piece before it as a dictionary, and ends at
 * a whole byte, so that the results follow one another in the file (RFC 1951, 3.2.4; zlib manual, Z_SYNC_FLUSH).
 *
 * <p>Its memory is outside of the heap, since zlib would hold up the garbage collector while it works on an array.
 */
final class GzipBlock {
    /** A constant, so that the bytes of an archive do not depend on the machine. */
    static final int SIZE = 1 << 18;

    /** As far as deflate looks back (RFC 1951, 2). */
    private static final int WINDOW = 1 << 15;

    /** More than any zlib adds to content that it cannot make smaller; the usual one adds five bytes for each 16 KiB. */
    private static final int GROWTH = SIZE / 16;

    private final ByteBuffer window = ByteBuffer.allocateDirect(WINDOW);
    private final ByteBuffer content = ByteBuffer.allocateDirect(SIZE);
    private final ByteBuffer deflated = ByteBuffer.allocateDirect(SIZE + GROWTH);
    private final Deflater deflater;
    private boolean last;

    GzipBlock(int level) {
        this.deflater = new Deflater(level, true);
    }

    /** Makes it ready for what comes after the given block; null at the beginning of the stream. */
    void startAfter(GzipBlock before) {
        ByteBuffer end = before.content.duplicate().flip();
        window.clear().put(end.position(Math.max(0, end.limit() - WINDOW))).flip();
    }

    GzipBlock empty() {
        window.clear().flip();
        content.clear();
        last = false;
        return this;
    }

    boolean isFull() {
        return !content.hasRemaining();
    }

    /** Takes as much as it has room for, and returns how much. */
    int put(byte[] bytes, int offset, int length) {
        int count = Math.min(length, content.remaining());
        content.put(bytes, offset, count);
        return count;
    }

    void markAsLast() {
        last = true;
    }

    void deflate() {
        deflater.reset();
        if (window.hasRemaining()) {
            deflater.setDictionary(window.duplicate());
        }
        deflater.setInput(content.duplicate().flip());
        if (last) {
            deflater.finish();
        }
        deflater.deflate(deflated.clear(), last ? Deflater.NO_FLUSH : Deflater.SYNC_FLUSH);
        if (!deflated.hasRemaining()) {
            throw new IllegalStateException("deflate made more of a block than it can");
        }
        deflated.flip();
    }

    /** What {@link #deflate} made; read by one caller, once. */
    ByteBuffer deflated() {
        return deflated;
    }

    /** Gives its memory back to zlib. */
    void end() {
        deflater.end();
    }
}
