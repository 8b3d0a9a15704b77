package com.plexichat.release.forge;

import java.time.Instant;
import java.util.Map;

final class InMemoryWorkTest extends WorkHistoryContract {
    @Override
    protected WorkHistory of(Map<ClosedWork, Instant> closed) {
        InMemoryWork work = new InMemoryWork();
        closed.forEach(work::close);
        return work;
    }

    @Override
    protected WorkHistory publishing(Map<String, String> notes) {
        InMemoryWork work = new InMemoryWork();
        work.notes.putAll(notes);
        return work;
    }
}
