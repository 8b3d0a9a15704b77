package com.plexichat.updater.backup;

import com.plexichat.release.file.ChangedFileException;
import com.plexichat.release.file.UnreadableFileException;
import com.plexichat.release.integrity.HashingOutputStream;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.updater.disk.Disk;
import com.plexichat.updater.process.Command;
import com.plexichat.updater.process.CommandOutcome;
import com.plexichat.updater.process.Commands;
import com.plexichat.updater.settings.BackupSettings.Dump;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One backup on its way to disk. */
final class NewBackup {
    private static final int PRIVATE = 0700;
    private static final int PIECE = 1 << 16;

    private final BackupPlan plan;
    private final BackupFolder folder;
    private final BackupName name;
    private final Path work;
    private final Disk disk;
    private final Commands commands;
    private final ReleaseLog log;

    NewBackup(BackupPlan plan, BackupFolder folder, BackupName name, Disk disk, Commands commands, ReleaseLog log) {
        this.plan = plan;
        this.folder = folder;
        this.name = name;
        this.work = folder.workplace(name);
        this.disk = disk;
        this.commands = commands;
        this.log = log;
    }

    /** Nothing of it stays if it fails. */
    BackupRecord make() {
        try {
            return write();
        } catch (IOException | RuntimeException failed) {
            for (Path each : List.of(folder.path().resolve(name.record()), place(), work)) {
                try {
                    disk.remove(each);
                } catch (RuntimeException kept) {
                    failed.addSuppressed(kept); // the next run removes what has no record
                }
            }
            throw failed instanceof RuntimeException told ? told : problem((IOException) failed);
        }
    }

    private RuntimeException problem(IOException failed) {
        if (failed instanceof ChangedFileException changed) {
            return BackupProblems.failed(changed.file().toString(), "it " + changed.getMessage(), changed);
        }
        if (failed instanceof UnreadableFileException unreadable) {
            return BackupProblems.failed(unreadable.file().toString(), "it " + unreadable.getMessage(), unreadable);
        }
        return BackupProblems.failed(folder.path().toString(), "it cannot be written: " + failed, failed);
    }

    private BackupRecord write() throws IOException {
        disk.makeFolder(work, PRIVATE);
        Survey survey = new Survey(folder.path(), log);
        for (BackupPath each : plan.paths()) {
            survey.add(each, plan.shared().resolve(each.text()));
        }
        if (!plan.dumps().isEmpty()) {
            Path dumps = work.resolve(BackupPath.DUMPS.text());
            disk.makeFolder(dumps, PRIVATE);
            plan.dumps().forEach(each -> dump(each, dumps.resolve(each.name())));
            survey.add(BackupPath.DUMPS, dumps);
        }
        List<SavedEntry> entries = survey.found();
        Room.require(work, entries.stream().mapToLong(SavedEntry::size).sum());
        Path archive = work.resolve(name.archive(isEncrypted()));
        BackupRecord backup = write(entries, archive);
        disk.sync(work);
        new Proof(archive, backup, Optional.empty(), log).verify();
        disk.move(archive, place());
        disk.remove(work);
        folder.record(backup);
        return backup;
    }

    private void dump(Dump dump, Path file) {
        CommandOutcome outcome =
                commands.runInto(new Command(dump.words(), plan.shared(), Map.of(), dump.limit()), file);
        String where = "dump " + dump.name();
        if (outcome.status().isEmpty()) {
            throw BackupProblems.failed(where, "it did not end within " + dump.limit(), null);
        }
        if (!outcome.successful()) {
            String ended = "it ended with " + outcome.status().get();
            String said = outcome.output().strip();
            throw BackupProblems.failed(where, said.isEmpty() ? ended : ended + " and said: " + said, null);
        }
        try {
            if (Files.size(file) == 0) {
                throw BackupProblems.failed(where, "it ended well and printed nothing", null);
            }
        } catch (IOException failed) {
            throw BackupProblems.failed(where, "what it printed cannot be read: " + failed, failed);
        }
    }

    private BackupRecord write(List<SavedEntry> entries, Path archive) throws IOException {
        OutputStream file = Channels.newOutputStream(Files.newByteChannel(
                archive,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))));
        HashingOutputStream stored = new HashingOutputStream(new BufferedOutputStream(file, PIECE));
        try (stored) {
            OutputStream out =
                    plan.recipient().isPresent() ? plan.recipient().get().encrypted(stored) : stored;
            BackupContent content = new BackupWriter(log).write(entries, name.time(), out);
            return BackupRecord.of(name, isEncrypted(), stored.digest(), content);
        }
    }

    private boolean isEncrypted() {
        return plan.recipient().isPresent();
    }

    private Path place() {
        return folder.archive(name, isEncrypted());
    }
}
