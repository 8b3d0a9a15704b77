package com.plexichat.release.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Set;

/** Passes on what is UTF-16 in the bytes that are written to it, of either order, as single bytes; zeros for the rest. */
final class WideText extends OutputStream {
    private static final int PIECE = 1 << 10;

    /** Java's classes and zip archives; what is packed in the latter is looked at by itself. */
    private static final Set<Integer> NEVER_IN = Set.of(0xcafebabe, 0x504b0304);

    private final OutputStream target;
    private final byte[] piece = new byte[PIECE];
    private int filled;

    /** The last byte if it is not zero: it is a character if a zero follows. */
    private byte waiting;

    private boolean isWithin;

    WideText(OutputStream target) {
        this.target = target;
    }

    /** False for the forms of files in which there is none, by how they begin. */
    static boolean mayBeIn(byte[] bytes, int offset, int length) {
        return length < Integer.BYTES
                || !NEVER_IN.contains(ByteBuffer.wrap(bytes, offset, length).getInt());
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int end = offset + length;
        for (int at = offset; at < end; ) {
            if (bytes[at] == 0) {
                at++;
                takeZero();
            } else {
                int from = at;
                do {
                    at++;
                } while (at < end && bytes[at] != 0);
                if (waiting != 0 || at - from > 1) {
                    leave();
                }
                waiting = bytes[at - 1];
            }
        }
    }

    private void takeZero() throws IOException {
        if (waiting == 0) {
            leave();
            return;
        }
        pass(waiting);
        isWithin = true;
        waiting = 0;
    }

    /** Two bytes of one kind beside each other: what was passed on ends here. */
    private void leave() throws IOException {
        if (isWithin) {
            pass((byte) 0);
            isWithin = false;
        }
    }

    private void pass(byte value) throws IOException {
        if (filled == piece.length) {
            target.write(piece, 0, filled);
            filled = 0;
        }
        piece[filled++] = value;
    }

    @Override
    public void close() throws IOException {
        if (waiting != 0) {
            pass(waiting);
        }
        target.write(piece, 0, filled);
        target.close();
    }
}
