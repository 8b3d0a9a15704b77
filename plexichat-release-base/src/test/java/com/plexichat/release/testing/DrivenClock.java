package com.plexichat.release.testing;

import com.plexichat.release.time.RunClock;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A time that moves only when it is told to: a pause takes none of the real time, an alarm waits for an advance. */
public final class DrivenClock implements RunClock {
    private final List<Pending> pending = new ArrayList<>();
    private final List<Duration> pauses = new ArrayList<>();
    private Instant now;

    /** Not a record: two of the same time and action are two. */
    private static final class Pending {
        private final Instant due;
        private final Runnable action;

        Pending(Instant due, Runnable action) {
            this.due = due;
            this.action = action;
        }
    }

    public DrivenClock() {
        this(Instant.parse("2026-01-02T03:04:05Z"));
    }

    public DrivenClock(Instant start) {
        now = start;
    }

    @Override
    public synchronized Instant now() {
        return now;
    }

    /** Moves the time at once; no alarm goes off by this. */
    @Override
    public synchronized void pause(Duration time) throws InterruptedIOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("interrupted while waiting");
        }
        pauses.add(time);
        moveTo(now.plus(time));
    }

    /** All pauses so far, in their order. */
    public synchronized List<Duration> pauses() {
        return List.copyOf(pauses);
    }

    @Override
    public synchronized Alarm after(Duration delay, Runnable action) {
        Pending alarm = new Pending(now.plus(delay), action);
        pending.add(alarm);
        return () -> cancel(alarm);
    }

    /** Moves the time and runs each alarm that becomes due, in this thread and in the order of their times. */
    public void advance(Duration time) {
        Instant end = now().plus(time);
        for (Optional<Pending> due = nextDue(end); due.isPresent(); due = nextDue(end)) {
            due.get().action.run();
        }
        synchronized (this) {
            moveTo(end);
        }
    }

    private synchronized Optional<Pending> nextDue(Instant end) {
        Optional<Pending> next =
                pending.stream().filter(alarm -> !alarm.due.isAfter(end)).min(Comparator.comparing(alarm -> alarm.due));
        next.ifPresent(alarm -> {
            cancel(alarm);
            moveTo(alarm.due);
        });
        return next;
    }

    private synchronized void cancel(Pending alarm) {
        pending.remove(alarm);
    }

    private void moveTo(Instant time) {
        if (time.isAfter(now)) {
            now = time;
        }
    }
}
