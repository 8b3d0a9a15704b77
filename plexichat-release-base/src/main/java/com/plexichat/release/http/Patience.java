package com.plexichat.release.http;

import com.plexichat.release.time.RunClock;
import java.io.InterruptedIOException;
import java.time.Duration;

/** How long a run may wait in all; what failed attempts cost counts too. */
public final class Patience {
    private final RunClock clock;
    private final Duration total;
    private final Listener listener;
    private Duration left;

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
    }

    /**
     * Waits; false, and no wait, if that would leave less than {@code reserve} of the patience.
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

    /** Counts time that a failed attempt took. */
    public synchronized void spend(Duration time) {
        left = notNegative(left.minus(notNegative(time)));
    }

    /** Never negative. */
    public synchronized Duration left() {
        return left;
    }

    public Duration total() {
        return total;
    }

    public RunClock clock() {
        return clock;
    }

    private synchronized boolean take(Duration wait, Duration reserve) {
        Duration after = left.minus(wait);
        if (after.compareTo(reserve) < 0) {
            return false;
        }
        left = after;
        return true;
    }

    private static Duration notNegative(Duration time) {
        return time.isNegative() ? Duration.ZERO : time;
    }
}
