package com.plexichat.release.time;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The real time; all alarms share one daemon thread, which lives while there are any. */
public final class SystemClock implements RunClock {
    private final ScheduledThreadPoolExecutor alarms = new ScheduledThreadPoolExecutor(1, SystemClock::daemon);

    public SystemClock() {
        alarms.setKeepAliveTime(1, TimeUnit.SECONDS);
        alarms.allowCoreThreadTimeOut(true);
        alarms.setRemoveOnCancelPolicy(true);
    }

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public void pause(Duration time) throws InterruptedIOException {
        try {
            TimeUnit.NANOSECONDS.sleep(TimeUnit.NANOSECONDS.convert(time));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw (InterruptedIOException) new InterruptedIOException("interrupted while waiting").initCause(stopped);
        }
    }

    @Override
    public Alarm after(Duration delay, Runnable action) {
        Future<?> pending = alarms.schedule(action, TimeUnit.NANOSECONDS.convert(delay), TimeUnit.NANOSECONDS);
        return () -> pending.cancel(false);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "plexichat-alarms");
        thread.setDaemon(true);
        return thread;
    }
}
