package com.plexichat.updater.action;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.log.RecordingLog;
import com.plexichat.release.log.Secrets;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.testing.DrivenClock;
import com.plexichat.updater.deploy.RunEnding;
import com.plexichat.updater.deploy.RunEnding.Result;
import com.plexichat.updater.history.AuditLog;
import com.plexichat.updater.history.History;
import com.plexichat.updater.history.HistoryEntry;
import com.plexichat.updater.history.HistoryEntry.Outcome;
import com.plexichat.updater.journal.Phase;
import com.plexichat.updater.journal.RunKind;
import com.plexichat.updater.journal.RunRecord;
import com.plexichat.updater.journal.RunState;
import com.plexichat.updater.site.ReleaseName;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LedgerTest {
    private final DrivenClock clock = new DrivenClock();
    private final RunRecord run = new RunRecord(
            "update_a.1.0-1_a.1.0-2_20260102_030405",
            RunKind.UPGRADE,
            Optional.of(new ReleaseName("a.1.0-1", "00000001")),
            new ReleaseName("a.1.0-2", "00000002"),
            true,
            clock.now(),
            "tester",
            Phase.FORWARD,
            RunState.MIGRATED,
            RunState.MIGRATED,
            false,
            false,
            false,
            "");

    @TempDir
    Path folder;

    private History history;
    private Ledger ledger;

    @BeforeEach
    void begin() {
        Path file = folder.resolve("history.jsonl");
        history = new History(file);
        ledger = new Ledger(history, new AuditLog(file, new Secrets(), new RecordingLog()), clock);
    }

    private List<Outcome> outcomes() {
        return history.latest(9).stream().map(HistoryEntry::outcome).toList();
    }

    private static RunEnding ending(RunRecord run, Result result) {
        return new RunEnding(
                run, result, List.of(new Problem(ProblemCode.RUN_UNFINISHED, "it was stopped", "", "see why")));
    }

    @Test
    void anEndingThatIsToldTwiceIsNotedOnce() {
        ledger.accept(ending(run, Result.ROLLED_BACK));
        ledger.accept(ending(run, Result.ROLLED_BACK));

        assertThat(outcomes()).containsExactly(Outcome.ROLLED_BACK);
        assertThat(history.blocked()).containsExactly(run.to().text());
    }

    @Test
    void aRunThatWasStoppedIsNoFailureOfItsReleaseTheFirstTime() {
        ledger.accept(ending(run.found(), Result.ROLLED_BACK));

        assertThat(outcomes()).containsExactly(Outcome.INTERRUPTED);
        assertThat(history.blocked()).isEmpty();
    }

    @Test
    void aStoppedRunThatCannotGoBackNeedsAPersonLikeAnyOther() {
        ledger.accept(ending(run.found(), Result.ROLLBACK_FAILED));
        assertThat(outcomes()).containsExactly(Outcome.ROLLBACK_FAILED);

        ledger.accept(ending(run.found(), Result.ROLLED_BACK));
        assertThat(history.blocked()).isEmpty();
    }
}
