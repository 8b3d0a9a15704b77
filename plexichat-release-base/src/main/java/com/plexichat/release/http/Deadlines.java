package com.plexichat.release.http;

import com.plexichat.release.time.RunClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** The deadlines of one exchange: the first that passes ends it. */
final class Deadlines implements AutoCloseable {
    private final RunClock clock;
    private final List<RunClock.Alarm> fixed = new ArrayList<>();
    private RunClock.@Nullable Alarm moving;
    private Instant movedTo = Instant.MAX;
    private String movedWords = "";
    private @Nullable Future<?> exchange;
    private @Nullable String passed;
    private boolean over;

    Deadlines(RunClock clock) {
        this.clock = clock;
    }

    /** What is to be cancelled; a deadline may have passed already. */
    void of(Future<?> begun) {
        boolean late;
        synchronized (this) {
            exchange = begun;
            late = passed != null;
        }
        if (late) {
            begun.cancel(true);
        }
    }

    /** Sets a deadline that stays. */
    synchronized void fix(Duration time, String words) {
        fixed.add(clock.after(time, () -> pass(words)));
    }

    /** Sets the one deadline that can be moved, in place of what it was; it only ever moves on. */
    synchronized void move(Duration time, String words) {
        movedTo = clock.now().plus(time);
        movedWords = words;
        if (moving == null && !over) {
            moving = clock.after(time, this::lookAtMoved);
        }
    }

    /** A deadline that has moved on rings again: setting an alarm for each piece would cost more than sending it. */
    private void lookAtMoved() {
        String words;
        synchronized (this) {
            Duration rest = Duration.between(clock.now(), movedTo);
            if (!over && !rest.isNegative() && !rest.isZero()) {
                moving = clock.after(rest, this::lookAtMoved);
                return;
            }
            words = movedWords;
        }
        pass(words);
    }

    /** What the deadline says that has passed. */
    synchronized Optional<String> passed() {
        return Optional.ofNullable(passed);
    }

    @Override
    public synchronized void close() {
        over = true;
        fixed.forEach(RunClock.Alarm::cancel);
        if (moving != null) {
            moving.cancel();
        }
    }

    private void pass(String words) {
        Future<?> late;
        synchronized (this) {
            if (over) {
                return;
            }
            close();
            passed = words;
            late = exchange;
        }
        // Outside of the lock: the client may be waiting for it to move a deadline.
        if (late != null) {
            late.cancel(true);
        }
    }
}
