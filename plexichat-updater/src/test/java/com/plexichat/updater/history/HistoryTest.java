package com.plexichat.updater.history;

import static com.plexichat.updater.history.HistoryEntry.Kind.CLEAR;
import static com.plexichat.updater.history.HistoryEntry.Kind.DEPLOY;
import static com.plexichat.updater.history.HistoryEntry.Kind.DOWNGRADE;
import static com.plexichat.updater.history.HistoryEntry.Kind.ROLLBACK;
import static com.plexichat.updater.history.HistoryEntry.Kind.UPGRADE;
import static com.plexichat.updater.history.HistoryEntry.Outcome.DONE;
import static com.plexichat.updater.history.HistoryEntry.Outcome.INTERRUPTED;
import static com.plexichat.updater.history.HistoryEntry.Outcome.REFUSED;
import static com.plexichat.updater.history.HistoryEntry.Outcome.ROLLBACK_FAILED;
import static com.plexichat.updater.history.HistoryEntry.Outcome.ROLLED_BACK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.log.RecordingLog;
import com.plexichat.release.log.Secrets;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ran, when, by whom and how it ended can be asked for: D40 and D41. */
final class HistoryTest {
    private static final String X = Entries.release(7);

    @TempDir
    private Path folder;

    private Path file;
    private History history;

    @BeforeEach
    void aHistory() {
        file = folder.resolve("history.jsonl");
        history = new History(file);
    }

    private void append(HistoryEntry... entries) {
        AuditLog log = new AuditLog(file, new Secrets(), new RecordingLog());
        List.of(entries).forEach(log::append);
    }

    @Test
    void beforeTheFirstRunThereIsNone() {
        assertThat(history.latest(20)).isEmpty();
        assertThat(history.find(Entries.id(Entries.BEGUN))).isEmpty();
        assertThat(history.blocked()).isEmpty();
    }

    @Test
    void theLatestRunsAreToldNewestFirstFailedOnesTooAsD41Asks() {
        HistoryEntry failed = Entries.of(UPGRADE, X, ROLLED_BACK);
        HistoryEntry refused = Entries.saying("the disk is full");
        append(Entries.upgrade(0), failed, refused);

        assertThat(history.latest(20)).containsExactly(refused, failed, Entries.upgrade(0));
        assertThat(history.latest(2)).containsExactly(refused, failed);
        assertThat(history.latest(0)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> history.latest(-1));
    }

    @Test
    void aRunIsFoundByItsIdAndTheNewestOfTwoInOneSecond() {
        HistoryEntry first = Entries.of(UPGRADE, X, REFUSED);
        HistoryEntry second = Entries.of(UPGRADE, X, DONE);
        append(Entries.upgrade(3), first, second, Entries.upgrade(4));

        assertThat(first.id()).isEqualTo(second.id());
        assertThat(history.find(first.id())).contains(second);
        assertThat(history.find(Entries.upgrade(3).id())).contains(Entries.upgrade(3));
        assertThat(history.find(Entries.upgrade(3).id().substring(0, 15))).isEmpty();
    }

    @Test
    void aReleaseIsBlockedIfItsLastForwardRunFailed() {
        append(
                Entries.of(DEPLOY, "done", DONE),
                Entries.of(DEPLOY, "deployed", ROLLED_BACK),
                Entries.of(UPGRADE, "upgraded", ROLLBACK_FAILED),
                Entries.of(DOWNGRADE, "downgraded", ROLLED_BACK),
                Entries.of(UPGRADE, "refused", REFUSED),
                Entries.of(UPGRADE, "recovered", ROLLED_BACK),
                Entries.of(UPGRADE, "recovered", DONE),
                Entries.of(UPGRADE, "stopped", INTERRUPTED),
                Entries.of(ROLLBACK, "rolled", ROLLBACK_FAILED));

        assertThat(history.blocked()).containsExactlyInAnyOrder("deployed", "upgraded", "downgraded");
    }

    @Test
    void anInterruptionSaysNothingOfAReleaseButTwoInARowDo() {
        append(Entries.of(UPGRADE, X, INTERRUPTED), Entries.of(UPGRADE, X, DONE), Entries.of(UPGRADE, X, INTERRUPTED));
        assertThat(history.blocked()).isEmpty();

        append(Entries.of(UPGRADE, Entries.release(8), INTERRUPTED), Entries.of(UPGRADE, X, REFUSED));
        assertThat(history.blocked()).isEmpty();

        append(Entries.of(UPGRADE, X, INTERRUPTED));
        assertThat(history.blocked()).containsExactly(X);

        append(Entries.of(CLEAR, X, DONE), Entries.of(UPGRADE, X, INTERRUPTED));
        assertThat(history.blocked()).isEmpty();
    }

    @Test
    void anInterruptedRunWhoseWayBackFailedAtFirstBlocksOnlyUntilItSucceeds() {
        append(Entries.of(UPGRADE, X, ROLLBACK_FAILED));
        assertThat(history.blocked()).containsExactly(X);

        append(Entries.of(UPGRADE, X, INTERRUPTED));
        assertThat(history.blocked()).isEmpty();
    }

    @Test
    void aBlockedReleaseIsFreeWhenItSucceedsOrAPersonClearsItAndBlockedAgainWhenItFailsAgain() {
        append(Entries.of(UPGRADE, X, ROLLED_BACK), Entries.of(UPGRADE, X, REFUSED), Entries.of(ROLLBACK, X, REFUSED));
        assertThat(history.blocked()).containsExactly(X);

        append(Entries.of(CLEAR, X, DONE));
        assertThat(history.blocked()).isEmpty();

        append(Entries.of(UPGRADE, X, ROLLED_BACK), Entries.of(CLEAR, Entries.release(8), DONE));
        assertThat(history.blocked()).containsExactly(X);

        append(Entries.of(UPGRADE, X, DONE));
        assertThat(history.blocked()).isEmpty();
    }

    @Test
    void whatWasGoneBackFromIsBlockedUntilItIsInstalledAgain() {
        append(Entries.of(UPGRADE, X, DONE), Entries.of(ROLLBACK, X, DONE));
        assertThat(history.blocked()).containsExactly(Entries.release(0));

        append(Entries.of(UPGRADE, Entries.release(0), DONE));
        assertThat(history.blocked()).isEmpty();
    }

    @Test
    void ofALongHistoryOnlyTheLatestEntriesAreReadAsEntries() throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            for (int i = 0; i < 10_000; i++) {
                String line = new EntryJson(Entries.upgrade(i), AuditChain.EMPTY.last()).line();
                writer.write(i < 9_980 ? line.replace("upgrade", "unknown") : line);
                writer.write('\n');
            }
        }

        assertThat(history.latest(20))
                .hasSize(20)
                .startsWith(Entries.upgrade(9_999))
                .endsWith(Entries.upgrade(9_980));
        assertThatThrownBy(() -> history.latest(21)).hasMessageContaining("line 9980");
    }

    @Test
    void aLineThatIsNoEntryIsToldWithFileAndLine() throws IOException {
        append(Entries.upgrade(0), Entries.upgrade(1));
        Files.writeString(file, Files.readString(file) + "text\n");

        assertThatThrownBy(() -> history.blocked())
                .asInstanceOf(InstanceOfAssertFactories.type(ReleaseException.class))
                .satisfies(stopped -> {
                    assertThat(stopped.problems().get(0).code()).isEqualTo(ProblemCode.INSTALLATION_BROKEN);
                    assertThat(stopped.problems().get(0).where()).isEqualTo(file.toString());
                    assertThat(stopped).hasMessageContaining("line 3");
                });
    }
}
