package com.plexichat.updater.deploy;

import com.plexichat.updater.deploy.Deployments.Change;
import com.plexichat.updater.journal.Phase;
import com.plexichat.updater.journal.RunRecord;
import com.plexichat.updater.journal.RunState;
import com.plexichat.updater.site.ReleaseName;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** What the journal is told of a run before anything of it is done. */
final class RunBeginning {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd_HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Surroundings with;

    RunBeginning(Surroundings with) {
        this.with = with;
    }

    RunRecord of(Change change, Optional<ReleaseName> former, boolean wasActive) {
        Instant now = with.clock().now();
        return new RunRecord(
                unused(id(former, change.to(), now)),
                change.kind(),
                former,
                change.to(),
                wasActive,
                now,
                change.who(),
                Phase.FORWARD,
                RunState.PREPARED,
                RunState.PREPARED,
                false,
                change.dataRestored(),
                false,
                "");
    }

    /** Both versions, and the begin in UTC. */
    static String id(Optional<ReleaseName> from, ReleaseName to, Instant begun) {
        return "update_" + from.map(ReleaseName::version).orElse("none") + "_" + to.version() + "_"
                + TIME.format(begun);
    }

    /** A run that was killed, or that failed at once, may have begun in this very second. */
    private String unused(String id) {
        String last = with.journal().last().map(RunRecord::id).orElse("");
        return last.equals(id) || last.startsWith(id + "_") ? last + "_2" : id;
    }
}
