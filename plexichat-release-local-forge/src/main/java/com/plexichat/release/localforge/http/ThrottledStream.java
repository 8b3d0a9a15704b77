package com.plexichat.release.localforge.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.TimeUnit;

/** A stream that gives no more than so many bytes a second, as a distant server takes no more; for benchmarks. */
final class ThrottledStream extends FilterInputStream {
    private static final long NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long PIECES_PER_SECOND = 20;
    // What a sleep was too long is made up for; a client's pause is not.
    private static final long SLACK = NANOS / PIECES_PER_SECOND;

    private final long bytesPerSecond;
    private final Pace pace;
    private long due;

    /** The time that the stream goes by. */
    interface Pace {
        Pace REAL = new Pace() {
            @Override
            public long nanos() {
                return System.nanoTime();
            }

            @Override
            public void sleep(long nanos) throws InterruptedException {
                TimeUnit.NANOSECONDS.sleep(nanos);
            }
        };

        long nanos();

        void sleep(long nanos) throws InterruptedException;
    }

    ThrottledStream(InputStream whole, long bytesPerSecond) {
        this(whole, bytesPerSecond, Pace.REAL);
    }

    ThrottledStream(InputStream whole, long bytesPerSecond, Pace pace) {
        super(whole);
        if (bytesPerSecond < 1) {
            throw new IllegalArgumentException("not a rate: " + bytesPerSecond + " bytes per second");
        }
        this.bytesPerSecond = bytesPerSecond;
        this.pace = pace;
        this.due = pace.nanos();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /** Takes small pieces, so that the bytes flow instead of coming in heaps. */
    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        long piece = Math.max(1, Math.min(length, bytesPerSecond / PIECES_PER_SECOND));
        long asked = pace.nanos();
        int count = super.read(bytes, offset, (int) Math.min(length, piece));
        if (count > 0) {
            due = Math.max(due, asked - SLACK) + count * NANOS / bytesPerSecond;
            pause(due - pace.nanos());
        }
        return count;
    }

    private void pause(long nanos) throws InterruptedIOException {
        if (nanos <= 0) {
            return;
        }
        try {
            pace.sleep(nanos);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw (InterruptedIOException) new InterruptedIOException("stopped").initCause(stopped);
        }
    }
}
