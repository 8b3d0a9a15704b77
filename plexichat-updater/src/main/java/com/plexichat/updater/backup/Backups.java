package com.plexichat.updater.backup;

import com.plexichat.release.log.Amounts;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.time.RunClock;
import com.plexichat.updater.disk.Disk;
import com.plexichat.updater.process.Commands;
import com.plexichat.updater.settings.BackupSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The backups of an installation. Whoever calls this sees to it that no other process does so at the same time. */
public final class Backups {
    private static final int PRIVATE = 0700;
    private static final Duration NAMED = Duration.ofSeconds(1);

    private final BackupPlan plan;
    private final RetentionRule rule;
    private final BackupFolder folder;
    private final Disk disk;
    private final Commands commands;
    private final RunClock clock;
    private final ReleaseLog log;

    /**
     * @param shared the folder that the saved paths are below
     * @throws ReleaseException with all that is wrong in the settings
     */
    public Backups(BackupSettings settings, Path shared, Disk disk, Commands commands, RunClock clock, ReleaseLog log) {
        this.plan = BackupPlan.of(settings, shared);
        this.rule = new RetentionRule(settings.retention());
        this.folder = new BackupFolder(settings.folder(), disk, log);
        this.disk = disk;
        this.commands = commands;
        this.clock = clock;
        this.log = log;
    }

    /**
     * Runs the dumps and saves what they printed together with the shared paths; it was read back when this returns.
     *
     * @param version the one that is running
     * @throws ReleaseException if it cannot be made as a whole; then the former backups are all there is
     */
    public BackupRecord create(String version) {
        disk.makeFolder(folder.path(), PRIVATE);
        folder.removeLeftovers();
        BackupRecord backup = new NewBackup(plan, folder, freeName(version), disk, commands, log).make();
        log.info("Made the backup " + backup.id() + ": " + Amounts.counted(backup.files(), "file") + " with "
                + Amounts.counted(backup.payload(), "byte") + ", stored in "
                + backup.stored().size());
        return backup;
    }

    private BackupName freeName(String version) {
        try {
            BackupName name = BackupName.of(clock.now(), version);
            while (folder.has(name)) {
                clock.pause(NAMED);
                name = BackupName.of(clock.now(), version);
            }
            return name;
        } catch (IOException interrupted) {
            throw BackupProblems.failed(folder.path().toString(), "it was interrupted", interrupted);
        }
    }

    /** The newest first; broken ones are told as warnings and left out. */
    public List<BackupRecord> list() {
        return list(log::warned);
    }

    /** @param warned is told of the broken ones, which are left out, in place of the log */
    public List<BackupRecord> list(Consumer<Problem> warned) {
        return folder.list(warned);
    }

    /** @throws ReleaseException if there is no such backup, or if its record or its size is wrong */
    public BackupRecord find(String id) {
        return folder.find(id);
    }

    /** Reads it from its first byte to its last; only the stored bytes of an encrypted one. */
    public void verify(String id) {
        verify(id, Optional.empty());
    }

    /**
     * The same, and says which backup that is.
     *
     * @param identity the file with the key of an encrypted one, whose content is read with it
     */
    public BackupRecord verify(String id, Optional<Path> identity) {
        BackupRecord backup = folder.find(id);
        new Proof(folder.archive(backup), backup, identity.map(AgeIdentity::read), log).verify();
        return backup;
    }

    /**
     * Verifies a backup, and puts what is in it in the place of what is there, which is kept beside it. Owners are restored by root only; what a running service does with it is the
     * caller's to know.
     *
     * @param only a path in the backup that alone is restored, with all that is below it
     * @param identity the file with the key of an encrypted one
     * @param into the folder that the saved paths are put below; dumps are put in its folder {@code dumps}
     */
    public Restored restore(String id, Optional<String> only, Optional<Path> identity, Path into) {
        BackupRecord backup = folder.find(id);
        if (backup.encrypted() && identity.isEmpty()) {
            throw BackupProblems.parameter(
                    id, "the backup is encrypted", "name the file with the identity that it was encrypted to");
        }
        Optional<BackupPath> part =
                only.map(path -> BackupPath.parse(path).orElseThrow(() -> BackupProblems.missing(id, path)));
        Proof proof = new Proof(folder.archive(backup), backup, identity.map(AgeIdentity::read), log);
        proof.verify();
        return new Restoring(backup, proof, into, disk, log).run(part);
    }

    /**
     * Removes what the rule of retention does not keep, never the newest one whose stored bytes are right.
     *
     * @param needed ids of those that are kept whatever the rule says
     * @return the ids of those that were removed
     */
    public List<String> prune(Set<String> needed) {
        List<BackupRecord> good = new ArrayList<>(list());
        if (rule.removed(good, needed, clock.now()).isEmpty()) {
            return List.of(); // not even with the broken ones, which may take long to find
        }
        while (!good.isEmpty() && !isGood(good.get(0))) {
            good.remove(0);
        }
        List<String> removed = rule.removed(good, needed, clock.now());
        for (BackupRecord each : good) {
            if (removed.contains(each.id())) {
                folder.remove(each);
                log.info("Removed the backup " + each.id() + ", which the rule of retention does not keep");
            }
        }
        return removed;
    }

    private boolean isGood(BackupRecord backup) {
        try {
            new Proof(folder.archive(backup), backup, Optional.empty(), log).verify();
            return true;
        } catch (ReleaseException broken) {
            broken.problems().forEach(each -> log.warned(BackupProblems.notCounted(each.where(), each.what())));
            return false;
        }
    }
}
