package com.plexichat.release.publish;

import com.plexichat.release.time.RunClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/** Tells how far the uploads of a round are, at most as often as the log wants it, and when they are complete. */
final class UploadProgress {
    private final Map<String, AtomicLong> sent = new ConcurrentHashMap<>();
    private final long total;
    private final RunClock clock;
    private final PublishLog log;
    private final Instant start;
    private Instant told;
    private boolean complete;

    UploadProgress(PublishPlan plan, RunClock clock, PublishLog log) {
        this.total = plan.nextSteps().stream()
                .flatMap(step -> step.ordered().stream())
                .mapToLong(asset -> asset.digest().size())
                .sum();
        this.clock = clock;
        this.log = log;
        this.start = clock.now();
        this.told = start;
    }

    /** Takes the pieces of one asset, from whatever thread sends it. */
    LongConsumer of(String asset) {
        AtomicLong own = sent.computeIfAbsent(asset, name -> new AtomicLong());
        return bytes -> {
            own.addAndGet(bytes);
            tell();
        };
    }

    private synchronized void tell() {
        Instant now = clock.now();
        long done = sent.values().stream().mapToLong(AtomicLong::get).sum();
        boolean completes = !complete && done >= total;
        if (completes || Duration.between(told, now).compareTo(log.progressInterval()) >= 0) {
            told = now;
            complete |= completes;
            log.progress(done, total, Duration.between(start, now));
        }
    }
}
