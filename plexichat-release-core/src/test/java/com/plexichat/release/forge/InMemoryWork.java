package com.plexichat.release.forge;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Closed work without a server: what it answers is set by assignment. */
public final class InMemoryWork implements WorkHistory {
    private static final int MOST = 500;

    public Optional<RuntimeException> refusal = Optional.empty();
    public int asked;
    public final Map<String, String> notes = new LinkedHashMap<>();
    private final Map<ClosedWork, Instant> closed = new LinkedHashMap<>();

    public InMemoryWork close(ClosedWork work, Instant time) {
        closed.put(work, time);
        return this;
    }

    @Override
    public List<ClosedWork> closedSince(Instant time) {
        ask();
        return closed.entrySet().stream()
                .filter(entry -> !entry.getValue().isBefore(time))
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public Map<String, String> publishedNotes(Set<String> tags) {
        ask();
        Map<String, String> known = new LinkedHashMap<>(notes);
        known.keySet().retainAll(tags);
        return known;
    }

    private void ask() {
        asked++;
        refusal.ifPresent(refused -> {
            throw refused;
        });
    }
}
