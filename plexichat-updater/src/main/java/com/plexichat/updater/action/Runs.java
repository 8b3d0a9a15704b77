package com.plexichat.updater.action;

import com.plexichat.updater.history.History;
import com.plexichat.updater.history.HistoryEntry;
import com.plexichat.updater.history.HistoryEntry.Outcome;
import com.plexichat.updater.site.ReleaseName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the history says of releases that ran. */
final class Runs {
    /** More runs than any host has. */
    private static final int ALL = 100_000;

    private static final Set<HistoryEntry.Kind> GOING_BACK =
            Set.of(HistoryEntry.Kind.ROLLBACK, HistoryEntry.Kind.DOWNGRADE);

    private Runs() {}

    /** The release that ran before this one came. */
    static Optional<ReleaseName> before(History history, ReleaseName now) {
        return done(history)
                .filter(entry -> entry.kind() != HistoryEntry.Kind.ROLLBACK)
                .filter(entry -> entry.to().equals(now.text()))
                .findFirst()
                .flatMap(HistoryEntry::from)
                .flatMap(ReleaseName::find);
    }

    /** The run that last led from a release to a newer one. */
    static Optional<String> left(History history, ReleaseName name) {
        return done(history)
                .filter(entry -> !GOING_BACK.contains(entry.kind()))
                .filter(entry -> entry.from().equals(Optional.of(name.text())))
                .map(HistoryEntry::id)
                .findFirst();
    }

    /** The last release of this version that ran. */
    static Optional<ReleaseName> newestOf(History history, String version) {
        return ran(history).stream()
                .filter(name -> name.version().equals(version) || name.text().equals(version))
                .findFirst();
    }

    /** All that ran, the last one first. */
    static List<ReleaseName> ran(History history) {
        return done(history)
                .flatMap(entry -> ReleaseName.find(entry.to()).stream())
                .distinct()
                .toList();
    }

    private static Stream<HistoryEntry> done(History history) {
        return history.latest(ALL).stream()
                .filter(entry -> entry.outcome() == Outcome.DONE)
                .filter(entry -> entry.kind().isRun());
    }
}
