package com.plexichat.release.localforge.state;

import java.util.concurrent.atomic.AtomicLong;

/** Numbers for releases and assets, unique in one forge and the same in every run. */
public final class Identities {
    private final AtomicLong last = new AtomicLong(1000);

    long next() {
        return last.incrementAndGet();
    }
}
