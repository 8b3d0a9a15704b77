package com.plexichat.release.localforge.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.TimeUnit;

/** A stream that gives no more than so many bytes a second, as a distant server takes no more; for benchmarks. */
final class ThrottledStream extends FilterInputStream {
    private static final long NANOS = TimeUnit.SECONDS.toNanos(1);

    private final long bytesPerSecond;
    private final long start = System.nanoTime();
    private long given;

    ThrottledStream(InputStream whole, long bytesPerSecond) {
        super(whole);
        this.bytesPerSecond = bytesPerSecond;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        given += Math.max(count, 0);
        long early = start + given * NANOS / bytesPerSecond - System.nanoTime();
        if (early > 0) {
            pause(early);
        }
        return count;
    }

    private static void pause(long nanos) throws InterruptedIOException {
        try {
            TimeUnit.NANOSECONDS.sleep(nanos);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw (InterruptedIOException) new InterruptedIOException("stopped").initCause(stopped);
        }
    }
}
