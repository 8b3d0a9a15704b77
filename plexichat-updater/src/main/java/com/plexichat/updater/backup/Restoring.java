package com.plexichat.updater.backup;

import com.plexichat.release.log.ReleaseLog;
import com.plexichat.updater.disk.Disk;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One backup on its way back to its place. */
final class Restoring {
    private static final String BEING_RESTORED = ".restoring-";

    private final BackupRecord backup;
    private final Proof proof;
    private final Path into;
    private final Disk disk;
    private final ReleaseLog log;

    Restoring(BackupRecord backup, Proof proof, Path into, Disk disk, ReleaseLog log) {
        this.backup = backup;
        this.proof = proof;
        this.into = into;
        this.disk = disk;
        this.log = log;
    }

    /** Nothing changes in the folder if the backup cannot be unpacked beside it. */
    Restored run(Optional<BackupPath> only) {
        Path work = into.resolve(BEING_RESTORED + backup.id());
        try {
            disk.makeFolder(into, 0755);
            removeLeftovers();
            disk.makeFolder(work, 0700);
            Room.require(work, backup.payload());
            RestoredTree tree = new RestoredTree(work, only);
            proof.read(tree);
            tree.finish();
            List<BackupPath> places = tree.places(into);
            if (places.isEmpty()) {
                throw BackupProblems.missing(
                        backup.id(), only.map(BackupPath::text).orElse("/"));
            }
            disk.sync(work);
            List<Path> before = new Exchange(work, into, backup.id(), disk, log).run(places);
            disk.remove(work);
            return new Restored(places.stream().map(BackupPath::text).toList(), before);
        } catch (IOException | RuntimeException failed) {
            try {
                disk.remove(work);
            } catch (RuntimeException kept) {
                failed.addSuppressed(kept); // the next restoring removes it
            }
            throw told(failed);
        }
    }

    private RuntimeException told(Exception failed) {
        if (failed instanceof InvalidPathException foreign) {
            return BackupProblems.foreign(into, foreign);
        }
        return failed instanceof RuntimeException told
                ? told
                : BackupProblems.unwritable(into, "it cannot be restored: " + failed, failed);
    }

    private void removeLeftovers() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(into, BEING_RESTORED + "*")) {
            left.forEach(disk::remove);
        } catch (DirectoryIteratorException failed) {
            throw failed.getCause();
        }
    }
}
