package com.plexichat.release.localforge;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that is one second later each time it is asked, from 2026-11-20T10:00:00Z on. */
final class SteppingClock implements InstantSource {
    private final AtomicLong steps = new AtomicLong();

    @Override
    public Instant instant() {
        return Instant.parse("2026-11-20T10:00:00Z").plusSeconds(steps.getAndIncrement());
    }
}
