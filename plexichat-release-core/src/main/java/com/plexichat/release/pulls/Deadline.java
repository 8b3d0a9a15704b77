package com.plexichat.release.pulls;

import com.plexichat.release.time.RunClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Until when several pieces of work must have ended, all of them together. */
final class Deadline {
    private final RunClock clock;
    private final Instant end;

    Deadline(RunClock clock, Duration time) {
        this.clock = clock;
        this.end = clock.now().plus(time);
    }

    /** True if no work can be begun any more. */
    boolean isOver() {
        return left().isNegative() || left().isZero();
    }

    private Duration left() {
        return Duration.between(clock.now(), end);
    }

    /** What the work gives; it is interrupted, and nothing comes of it, where that takes longer. */
    <T> Optional<T> within(Supplier<T> work) {
        Duration left = left();
        if (isOver()) {
            return Optional.empty();
        }
        FutureTask<T> task = new FutureTask<>(work::get);
        RunClock.Alarm alarm = clock.after(left, () -> task.cancel(true));
        Thread thread = new Thread(task, "work with a deadline");
        thread.setDaemon(true);
        thread.start();
        try {
            return Optional.of(task.get());
        } catch (CancellationException late) {
            return Optional.empty();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            alarm.cancel();
        }
    }
}
