package com.plexichat.release.http;

import com.plexichat.release.time.RunClock;
import java.time.Duration;
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

    /** Sets the one deadline that can be moved, in place of what it was. */
    synchronized void move(Duration time, String words) {
        if (over) {
            return;
        }
        if (moving != null) {
            moving.cancel();
        }
        moving = clock.after(time, () -> pass(words));
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
