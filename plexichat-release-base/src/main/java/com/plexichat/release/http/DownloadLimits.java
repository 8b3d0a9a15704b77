package com.plexichat.release.http;

import java.time.Duration;

/**
 * What a download may cost.
 *
 * @param bytes the size that the file has at the most
 * @param silence after which time without a byte an attempt is given up
 * @param whole how long all attempts may take together, the waits between them excepted
 */
public record DownloadLimits(long bytes, Duration silence, Duration whole) {
    /** The slowest download that is waited for. */
    private static final long LEAST_BYTES_PER_SECOND = 50_000;

    public DownloadLimits {
        if (bytes < 0 || silence.isNegative() || silence.isZero() || whole.isNegative() || whole.isZero()) {
            throw new IllegalArgumentException("a download has a size and takes time");
        }
    }

    /** The usual deadlines for a file that has no more than these bytes. */
    public static DownloadLimits of(long bytes) {
        Duration silence = JdkHttpTransport.ANSWER_DEADLINE;
        return new DownloadLimits(bytes, silence, silence.plusSeconds(bytes / LEAST_BYTES_PER_SECOND));
    }
}
