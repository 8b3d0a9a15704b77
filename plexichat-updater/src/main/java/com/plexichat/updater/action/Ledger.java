package com.plexichat.updater.action;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.time.RunClock;
import com.plexichat.updater.deploy.RunEnding;
import com.plexichat.updater.history.AuditLog;
import com.plexichat.updater.history.History;
import com.plexichat.updater.history.HistoryEntry;
import com.plexichat.updater.history.HistoryEntry.Outcome;
import com.plexichat.updater.journal.RunRecord;
import com.plexichat.updater.site.ReleaseName;
import java.util.function.Consumer;

/** Notes how runs ended in the log of the installation. */
final class Ledger implements Consumer<RunEnding> {
    private final History history;
    private final AuditLog audit;
    private final RunClock clock;

    Ledger(History history, AuditLog audit, RunClock clock) {
        this.history = history;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void accept(RunEnding ending) {
        HistoryEntry entry = entry(ending);
        // A run that was stopped between this and its end is told again.
        boolean isNoted = history.find(entry.id())
                .filter(noted -> noted.outcome() == entry.outcome())
                .isPresent();
        if (!isNoted) {
            audit.append(entry);
        }
    }

    private HistoryEntry entry(RunEnding ending) {
        RunRecord run = ending.run();
        return new HistoryEntry(
                run.id(),
                HistoryEntry.Kind.valueOf(run.kind().name()),
                run.from().map(ReleaseName::text),
                run.to().text(),
                run.begun(),
                clock.now(),
                outcome(ending),
                run.who(),
                reason(ending));
    }

    private static String reason(RunEnding ending) {
        RunRecord run = ending.run();
        String why = ending.problems().stream().findFirst().map(Problem::what).orElse(run.reason());
        return run.dataRestored() ? why + (why.isEmpty() ? "" : "; ") + "the data was restored by a person" : why;
    }

    private static Outcome outcome(RunEnding ending) {
        return switch (ending.result()) {
            case DONE -> Outcome.DONE;
            case ROLLBACK_FAILED -> Outcome.ROLLBACK_FAILED;
            case ROLLED_BACK -> ending.run().interrupted() ? Outcome.INTERRUPTED : Outcome.ROLLED_BACK;
            case REFUSED -> ending.run().interrupted() ? Outcome.INTERRUPTED : Outcome.REFUSED;
        };
    }
}
