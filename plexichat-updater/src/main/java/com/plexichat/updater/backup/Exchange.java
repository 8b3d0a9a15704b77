package com.plexichat.updater.backup;

import com.plexichat.release.log.ReleaseLog;
import com.plexichat.updater.disk.Disk;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Puts restored paths in the place of those that are there, which stay beside them. All are exchanged or none; after a stop
 * in the middle, restoring again comes to the same end.
 */
final class Exchange {
    private static final String AWAY = ".before-restore-";

    private final Path restored;
    private final Path into;
    private final String id;
    private final Disk disk;
    private final ReleaseLog log;
    private final Deque<Move> done = new ArrayDeque<>();
    private final List<Path> kept = new ArrayList<>();

    private record Move(Path from, Path to) {}

    Exchange(Path restored, Path into, String id, Disk disk, ReleaseLog log) {
        this.restored = restored;
        this.into = into;
        this.id = id;
        this.disk = disk;
        this.log = log;
    }

    /** @return where what was there before is now */
    List<Path> run(List<BackupPath> places) {
        places.forEach(this::refuseBelowLink);
        try {
            for (BackupPath each : places) {
                exchange(each);
            }
        } catch (RuntimeException failed) {
            undo(failed);
            throw failed;
        }
        return kept;
    }

    /** What is below a link is somewhere else, maybe where the owner of the link may not write. */
    private void refuseBelowLink(BackupPath path) {
        for (Optional<BackupPath> up = path.parent();
                up.isPresent();
                up = up.get().parent()) {
            Path folder = into.resolve(up.get().text());
            if (Files.isSymbolicLink(folder)) {
                throw BackupProblems.unwritable(folder, "it is a link, and nothing is restored through links", null);
            }
        }
    }

    private void exchange(BackupPath path) {
        Path place = into.resolve(path.text());
        path.parent().map(parent -> into.resolve(parent.text())).ifPresent(parent -> disk.makeFolder(parent, 0755));
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            Path away = away(place);
            move(place, away);
            kept.add(away);
            log.info("Kept what was there as " + away);
        }
        move(restored.resolve(path.text()), place);
        log.info("Restored " + place);
    }

    private static Path beside(Path place, String suffix) {
        return place.resolveSibling(place.getFileName() + suffix);
    }

    /** A former restoring has kept what was there before it. */
    private Path away(Path place) {
        Path away = beside(place, AWAY + id);
        for (int i = 2; Files.exists(away, LinkOption.NOFOLLOW_LINKS); i++) {
            away = beside(place, AWAY + id + "-" + i);
        }
        return away;
    }

    private void move(Path from, Path to) {
        disk.move(from, to);
        done.push(new Move(from, to));
    }

    private void undo(RuntimeException reason) {
        for (Move each : done) {
            try {
                disk.move(each.to(), each.from());
            } catch (RuntimeException failed) {
                reason.addSuppressed(failed);
                log.warned(BackupProblems.notPutBack(each.to(), each.from()));
                return;
            }
        }
    }
}
