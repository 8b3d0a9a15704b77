package com.plexichat.updater.history;

import com.plexichat.updater.history.HistoryEntry.Kind;
import com.plexichat.updater.history.HistoryEntry.Outcome;
import java.time.Instant;
import java.util.Optional;

/** Entries for tests. */
final class Entries {
    static final Instant BEGUN = Instant.parse("2026-11-21T22:30:05.250Z");

    private Entries() {}

    static HistoryEntry upgrade(int number) {
        return entry(Kind.UPGRADE, release(number), release(number + 1), BEGUN.plusSeconds(60L * number), Outcome.DONE);
    }

    static HistoryEntry of(Kind kind, String to, Outcome outcome) {
        return entry(kind, release(0), to, BEGUN, outcome);
    }

    static HistoryEntry saying(String reason) {
        return new HistoryEntry(
                "update-1", Kind.DEPLOY, Optional.empty(), release(1), BEGUN, BEGUN, Outcome.REFUSED, "root", reason);
    }

    static String id(Instant begun) {
        return "update_" + begun.getEpochSecond();
    }

    static String release(int number) {
        return "a.1.1-" + number + "+0123abcd";
    }

    private static HistoryEntry entry(Kind kind, String from, String to, Instant begun, Outcome outcome) {
        return new HistoryEntry(
                id(begun),
                kind,
                Optional.of(from),
                to,
                begun,
                begun.plusSeconds(20),
                outcome,
                "größe",
                "by \"cron\" \\ 🎉");
    }
}
