package com.plexichat.release.localforge.rest;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Counts calls against GitHub's hourly limits; it only tells, and never refuses a call. */
final class RateLimit {
    private final AtomicLong used = new AtomicLong();
    private final long reset;

    RateLimit(Instant start) {
        this.reset = start.getEpochSecond() + 3600;
    }

    void count() {
        used.incrementAndGet();
    }

    Map<String, String> headers(Access access) {
        return Map.of(
                "x-ratelimit-limit", Long.toString(limit(access)),
                "x-ratelimit-remaining", Long.toString(limit(access) - usedUpTo(limit(access))),
                "x-ratelimit-used", Long.toString(usedUpTo(limit(access))),
                "x-ratelimit-reset", Long.toString(reset),
                "x-ratelimit-resource", "core");
    }

    Map<String, @Nullable Object> overview(Access access) {
        Map<String, @Nullable Object> core = entry(limit(access), usedUpTo(limit(access)));
        Map<String, @Nullable Object> search = entry(30, 0);
        return new JsonMap()
                .put("resources", Map.of("core", core, "search", search))
                .put("rate", core)
                .map();
    }

    private Map<String, @Nullable Object> entry(long limit, long count) {
        return new JsonMap()
                .put("limit", limit)
                .put("used", count)
                .put("remaining", limit - count)
                .put("reset", reset)
                .map();
    }

    // A long demo must not scare a client that waits when nothing remains.
    private long usedUpTo(long limit) {
        return Math.min(used.get(), limit - 1);
    }

    private static long limit(Access access) {
        return access == Access.ANONYMOUS ? 60 : 5000;
    }
}
