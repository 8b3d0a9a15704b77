package com.plexichat.updater.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.problem.ReleaseException;
import com.plexichat.updater.disk.SystemDisk;
import com.plexichat.updater.site.ReleaseName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JournalTest {
    private static final RunRecord RUN = new RunRecord(
            "update_a.1.0-1_a.1.0-2_20260102_030405",
            RunKind.UPGRADE,
            Optional.of(new ReleaseName("a.1.0-1", "01234567")),
            new ReleaseName("a.1.0-2", "89abcdef"),
            true,
            Instant.parse("2026-01-02T03:04:05Z"),
            "root",
            Phase.FORWARD,
            RunState.PREPARED,
            RunState.PREPARED,
            false,
            false,
            false,
            "");

    @TempDir
    Path folder;

    private Journal journal;

    @BeforeEach
    void prepare() {
        journal = new Journal(folder.resolve("journal"), new SystemDisk(List.of(), folder));
        journal.prepare();
    }

    @Test
    void aFreshJournalHasNoRun() {
        assertThat(journal.last()).isEmpty();
        assertThat(new Journal(folder.resolve("missing"), new SystemDisk(List.of(), folder)).last())
                .isEmpty();
    }

    @Test
    void theLastEntryIsReadAsItWasWritten() {
        RunRecord last = RUN.at(RunState.SWITCHED).going(Phase.BACK).because("it is \"unwell\"\n…");
        for (RunState state : RunState.values()) {
            journal.write(RUN.at(state));
        }
        journal.write(last);

        assertThat(journal.last()).contains(last);
    }

    @Test
    void aRunWithoutAFormerReleaseIsReadAsItWasWritten() {
        RunRecord first = new RunRecord(
                "first",
                RunKind.DEPLOY,
                Optional.empty(),
                RUN.to(),
                false,
                RUN.begun(),
                "",
                Phase.DOWN,
                RunState.STARTED,
                RunState.HEALTHY,
                true,
                true,
                true,
                "x");
        journal.write(first);

        assertThat(journal.last()).contains(first);
    }

    @Test
    void aJournalNeverNeedsMoreRoom() throws IOException {
        long size = Files.size(folder.resolve("journal"));

        for (int i = 0; i < 5; i++) {
            journal.write(RUN.because("x".repeat(100_000)));
        }

        assertThat(Files.size(folder.resolve("journal"))).isEqualTo(size);
    }

    @Test
    void anEntryThatWasTornAtAnyByteLeavesTheOneBefore() throws IOException {
        journal.write(RUN.at(RunState.STOPPED));
        byte[] before = Files.readAllBytes(folder.resolve("journal"));
        journal.write(RUN.at(RunState.SWITCHED));
        byte[] after = Files.readAllBytes(folder.resolve("journal"));
        int place = Arrays.mismatch(before, after);
        int end = Journal.PLACE * 2;
        while (before[end - 1] == after[end - 1]) {
            end--;
        }

        for (int torn = place; torn < end; torn++) {
            byte[] content = before.clone();
            System.arraycopy(after, place, content, place, torn - place);
            Files.write(folder.resolve("journal"), content);
            assertThat(journal.last().map(RunRecord::state))
                    .as("torn at %d", torn)
                    .contains(RunState.STOPPED);
        }
    }

    @Test
    void afterATornEntryTheNextOneIsTheLast() throws IOException {
        journal.write(RUN.at(RunState.STOPPED));
        journal.write(RUN.at(RunState.SWITCHED));
        byte[] content = Files.readAllBytes(folder.resolve("journal"));
        content[Journal.PLACE + 80]++;
        Files.write(folder.resolve("journal"), content);

        journal.write(RUN.at(RunState.STARTED));

        assertThat(journal.last().map(RunRecord::state)).contains(RunState.STARTED);
    }

    @Test
    void aJournalInWhichNothingIsWholeIsBroken() throws IOException {
        Files.writeString(folder.resolve("journal"), "something else");

        assertThatThrownBy(() -> journal.last())
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining("installation-broken")
                .hasMessageContaining(folder.resolve("journal").toString());
    }

    @Test
    void onlyItsOwnerReadsAJournal() throws IOException {
        assertThat(Files.getPosixFilePermissions(folder.resolve("journal"))).hasSize(2);
    }
}
