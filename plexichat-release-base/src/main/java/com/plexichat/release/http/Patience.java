package com.plexichat.release.http;

import com.plexichat.release.time.RunClock;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;

/**
 * How long a run may lose in all: what it waits, and what failed attempts cost. Time that is lost for several requests
 * at once counts once.
 */
public final class Patience {
    /** The part of the total that a wait leaves untouched, at the most, for the attempt after it. */
    private static final int LARGEST_RESERVE = 4;

    private final RunClock clock;
    private final Duration total;
    private final Listener listener;
    private Duration left;
    private Instant counted;

    /** Told before each wait. */
    @FunctionalInterface
    public interface Listener {
        void waits(Duration time, String reason);
    }

    public Patience(RunClock clock, Duration total, Listener listener) {
        this.clock = clock;
        this.total = notNegative(total);
        this.listener = listener;
        this.left = this.total;
        this.counted = Instant.MIN;
    }

    /**
     * Waits; false, and no wait, if that would leave less of the patience than {@code reserve}, or than a quarter of the
     * total if that is less.
     *
     * @param reason why, for people
     */
    public boolean waitFor(Duration time, String reason, Duration reserve) throws InterruptedIOException {
        Duration wait = notNegative(time);
        if (!take(wait, notNegative(reserve))) {
            return false;
        }
        listener.waits(wait, reason);
        clock.pause(wait);
        return true;
    }

    /** Counts the time in which an attempt failed. */
    public synchronized void spend(Instant start, Instant end) {
        left = notNegative(left.minus(uncounted(start, end)));
        counted = later(counted, end);
    }

    /** Never negative. */
    public synchronized Duration left() {
        return left;
    }

    public RunClock clock() {
        return clock;
    }

    private synchronized boolean take(Duration wait, Duration reserve) {
        if (wait.compareTo(total) > 0) {
            return false;
        }
        Instant now = clock.now();
        Instant end = now.plus(wait);
        Duration after = left.minus(uncounted(now, end));
        Duration most = total.dividedBy(LARGEST_RESERVE);
        if (after.compareTo(reserve.compareTo(most) < 0 ? reserve : most) < 0) {
            return false;
        }
        left = after;
        counted = later(counted, end);
        return true;
    }

    private Duration uncounted(Instant start, Instant end) {
        return notNegative(Duration.between(later(counted, start), end));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Duration notNegative(Duration time) {
        return time.isNegative() ? Duration.ZERO : time;
    }
}
