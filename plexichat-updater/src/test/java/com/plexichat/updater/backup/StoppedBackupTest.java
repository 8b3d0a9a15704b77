package com.plexichat.updater.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.testing.DiskFault;
import com.plexichat.release.testing.FaultyDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoppedBackupTest {
    @TempDir
    private Path top;

    private final DiskFault fault = new DiskFault();
    private SavedInstallation installation;

    @BeforeEach
    void install() throws IOException {
        installation = new SavedInstallation(FaultyDisk.at(top, fault));
        installation.recipient = Optional.of(SavedInstallation.RECIPIENT);
    }

    @Test
    void afterAStopAtAnyMomentOnlyWholeBackupsAreListed() throws IOException {
        int steps = stepsOfOne();
        assertThat(steps).isGreaterThan(10);

        for (int step = 1; step <= steps; step++) {
            List<BackupRecord> before = installation.backups().list();
            installation.clock.advance(Duration.ofHours(1));
            fault.stopAt(step);
            assertThatThrownBy(this::create).isInstanceOf(DiskFault.Stopped.class);
            fault.never();

            List<BackupRecord> after = installation.backups().list();
            assertThat(after).as("step %s", step).containsAll(before);
            assertThat(after.size() - before.size()).isBetween(0, 1);
            installation.backups().verify(after.get(0).id());
            installation.clock.advance(Duration.ofHours(1));
            create();
            assertThat(stored()).containsExactlyElementsOf(filesOf(after.size() + 1));
        }
        assertThat(installation.log.warnings()).isEmpty();
    }

    @Test
    void aDiskThatIsFullAtAnyMomentLeavesTheFormerBackups() throws IOException {
        int steps = stepsOfOne();

        for (int step = 1; step <= steps; step++) {
            Map<String, String> before = SavedInstallation.content(top);
            installation.clock.advance(Duration.ofHours(1));
            fault.fullAt(step);
            try {
                create();
            } catch (ReleaseException told) {
                assertThat(told.problems().get(0).code().text()).isIn("backup-failed", "file-unwritable");
                assertThat(SavedInstallation.content(top)).as("step %s", step).isEqualTo(before);
            }
            fault.never();
        }
        assertThat(installation.log.warnings()).isEmpty();
    }

    @Test
    void afterAStopAtAnyMomentRestoringAgainComesToTheSameEnd() throws IOException {
        String id = create().id();
        Path identity = installation.identity(SavedInstallation.IDENTITY);
        Map<String, String> saved = SavedInstallation.content(top.resolve("shared"));
        fault.never();
        restore(id, identity);
        int steps = fault.steps();

        for (int step = 1; step <= steps; step++) {
            installation.write("data/files/a.txt", "changed at " + step);
            fault.stopAt(step);
            assertThatThrownBy(() -> restore(id, identity)).isInstanceOf(DiskFault.Stopped.class);
            fault.never();

            restore(id, identity);

            Map<String, String> restored = SavedInstallation.content(top.resolve("shared"));
            assertThat(restored).as("step %s", step).containsAllEntriesOf(saved);
            assertThat(restored.values()).contains("changed at " + step);
            assertThat(restored.keySet()).noneMatch(each -> each.startsWith(".restoring"));
        }
    }

    @Test
    void aFileThatChangesWhileItIsReadFailsTheBackup() {
        fault.afterReading("a.txt", () -> append("data/files/a.txt"));

        assertThatThrownBy(this::create)
                .hasMessageStartingWith("backup-failed")
                .hasMessageContaining("changed while it was read")
                .hasMessageContaining("a.txt");
        assertThat(top.resolve("backups")).isEmptyDirectory();
    }

    @Test
    void aLogIsSavedAsItWasAtFirst() throws IOException {
        fault.afterReading("chat.log", () -> append("logs/chat.log"));

        String id = create().id();

        restore(id, installation.identity(SavedInstallation.IDENTITY));
        assertThat(top.resolve("shared/logs/chat.log")).hasContent("started\n");
        assertThat(top.resolve("shared/logs/chat.log.before-restore-" + id)).doesNotExist();
        assertThat(installation.log.lines())
                .contains("Skipped the end of logs/chat.log: it was written to while it was saved");
    }

    @Test
    void aLogThatIsCutWhileItIsReadDoesNotFailTheBackup() throws IOException {
        installation.write("logs/chat.log", "x".repeat(200_000));
        Path log = top.resolve("shared/logs/chat.log");
        fault.afterReading("chat.log", () -> Files.writeString(log, ""));

        String id = create().id();

        restore(id, installation.identity(SavedInstallation.IDENTITY));
        assertThat(log).hasSize(200_000);
        assertThat(Files.readString(log)).startsWith("xxx").endsWith("\0\0\0");
    }

    private void append(String path) throws IOException {
        Files.writeString(top.resolve("shared").resolve(path), "more", StandardOpenOption.APPEND);
    }

    /** The first one makes the folder too. */
    private int stepsOfOne() {
        create();
        installation.clock.advance(Duration.ofHours(1));
        fault.never();
        create();
        int steps = fault.steps();
        fault.never();
        return steps;
    }

    private BackupRecord create() {
        return installation.backups().create(SavedInstallation.VERSION);
    }

    private void restore(String id, Path identity) {
        installation.backups().restore(id, Optional.empty(), Optional.of(identity), installation.shared);
    }

    /** Without what the disk's own acts leave, which is the disk's to remove. */
    private List<String> stored() throws IOException {
        return SavedInstallation.content(top.resolve("backups")).keySet().stream()
                .filter(each -> !each.endsWith(".part"))
                .toList();
    }

    private List<String> filesOf(int count) {
        List<String> files = new ArrayList<>();
        List<BackupRecord> backups = installation.backups().list();
        assertThat(backups).hasSize(count);
        for (BackupRecord each : backups) {
            files.add(each.name().record());
            files.add(each.name().archive(true));
        }
        files.sort(null);
        return files;
    }
}
