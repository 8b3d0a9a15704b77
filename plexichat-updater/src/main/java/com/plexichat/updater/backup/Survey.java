package com.plexichat.updater.backup;

import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.problem.Problems;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds what there is to save, each folder before what is in it; no link is followed. */
final class Survey {
    private final Path left;
    private final ReleaseLog log;
    private final List<SavedEntry> found = new ArrayList<>();
    private final Problems problems = new Problems();

    /** @param left the folder of the backups, which is there and is not saved */
    Survey(Path left, ReleaseLog log) {
        this.left = left;
        this.log = log;
    }

    /** Adds a path with all that is below it. */
    void add(BackupPath path, Path place) {
        if (Files.notExists(place, LinkOption.NOFOLLOW_LINKS)) {
            log.skipped(path.text(), "it is not there");
            return;
        }
        if (Files.isSymbolicLink(place)) {
            log.warned(BackupProblems.notFollowed(place));
        }
        visit(path, place);
    }

    /** @throws com.plexichat.release.problem.ReleaseException with all that could not be looked at */
    List<SavedEntry> found() {
        problems.throwIfAny();
        return List.copyOf(found);
    }

    private void visit(BackupPath path, Path place) {
        try {
            SavedEntry entry = SavedEntry.look(path, place);
            switch (entry.kind()) {
                case OTHER -> log.warned(BackupProblems.notSaved(place));
                case FOLDER -> addFolder(entry);
                default -> found.add(entry);
            }
        } catch (IOException failed) {
            if (!path.isLog() || Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                problems.addAll(BackupProblems.failed(place.toString(), "it cannot be read: " + failed, failed)
                        .problems());
            }
        }
    }

    private void addFolder(SavedEntry folder) throws IOException {
        if (Files.isSameFile(folder.place(), left)) {
            log.skipped(folder.path().text(), "it is the folder of the backups");
            return;
        }
        found.add(folder);
        for (Path each : content(folder.place())) {
            below(folder.path(), each);
        }
    }

    private void below(BackupPath path, Path each) {
        BackupPath.parse(path + "/" + each.getFileName())
                .ifPresentOrElse(below -> visit(below, each), () -> problems.add(BackupProblems.notNamed(each)));
    }

    private static List<Path> content(Path folder) throws IOException {
        List<Path> content = new ArrayList<>();
        try (DirectoryStream<Path> names = Files.newDirectoryStream(folder)) {
            names.forEach(content::add);
        } catch (DirectoryIteratorException failed) {
            throw failed.getCause();
        }
        content.sort(null);
        return content;
    }
}
