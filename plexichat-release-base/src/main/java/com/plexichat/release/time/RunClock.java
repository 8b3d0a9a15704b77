package com.plexichat.release.time;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;

/** The time of a run: tells it, waits, and calls back later; tests drive it. */
public interface RunClock {
    Instant now();

    /**
     * Waits.
     *
     * @throws InterruptedIOException if the thread is interrupted (flag set again)
     */
    void pause(Duration time) throws InterruptedIOException;

    /** Runs the action once after this time, on another thread, unless cancelled. */
    Alarm after(Duration delay, Runnable action);

    /** An action that is still to come. */
    interface Alarm {
        /** Has no effect on an action that has begun. */
        void cancel();
    }
}
