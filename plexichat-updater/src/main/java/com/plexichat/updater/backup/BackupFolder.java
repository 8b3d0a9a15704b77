package com.plexichat.updater.backup;

import com.plexichat.release.json.JsonException;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.updater.disk.Disk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The folder that backups are kept in: each a file and, written after it and removed before it, its record. */
final class BackupFolder {
    private static final String BEING_MADE = ".making-";

    private final Path folder;
    private final Disk disk;
    private final ReleaseLog log;

    BackupFolder(Path folder, Disk disk, ReleaseLog log) {
        this.folder = folder;
        this.disk = disk;
        this.log = log;
    }

    Path path() {
        return folder;
    }

    /** A folder that nobody else can read, where a backup is made. */
    Path workplace(BackupName name) {
        return folder.resolve(BEING_MADE + name.id());
    }

    Path archive(BackupName name, boolean encrypted) {
        return folder.resolve(name.archive(encrypted));
    }

    Path archive(BackupRecord backup) {
        return archive(backup.name(), backup.encrypted());
    }

    boolean has(BackupName name) {
        return Files.exists(folder.resolve(name.record()), LinkOption.NOFOLLOW_LINKS);
    }

    /** Makes a backup out of a file that is in its place. */
    void record(BackupRecord backup) {
        byte[] text = BackupRecordJson.write(backup).getBytes(StandardCharsets.UTF_8);
        disk.write(folder.resolve(backup.name().record()), text, 0600);
    }

    /**
     * Those that are whole as far as their names and sizes tell, the newest first.
     *
     * @param warned is told of each that is not
     */
    List<BackupRecord> list(Consumer<Problem> warned) {
        List<BackupRecord> found = new ArrayList<>();
        for (Path each : content()) {
            Optional<BackupName> name = BackupName.ofRecord(each.getFileName().toString());
            try {
                name.ifPresent(known -> found.add(read(known)));
            } catch (ReleaseException broken) {
                broken.problems()
                        .forEach(problem -> warned.accept(BackupProblems.notCounted(problem.where(), problem.what())));
            }
        }
        found.sort(RetentionRule.NEWEST_FIRST);
        return List.copyOf(found);
    }

    BackupRecord find(String id) {
        BackupName name = BackupName.parse(id).filter(this::has).orElseThrow(() -> BackupProblems.missing(id));
        return read(name);
    }

    private BackupRecord read(BackupName name) {
        Path file = folder.resolve(name.record());
        try {
            BackupRecord backup = BackupRecordJson.read(Files.readString(file), name.record());
            if (!backup.name().equals(name)) {
                throw BackupProblems.broken(file.toString(), "it is the record of another backup", null);
            }
            Path archive = archive(backup);
            if (!Files.isRegularFile(archive, LinkOption.NOFOLLOW_LINKS)) {
                throw BackupProblems.broken(archive.toString(), "it is not there any more", null);
            }
            if (Files.size(archive) != backup.stored().size()) {
                throw BackupProblems.broken(archive.toString(), "it has another size than its record says", null);
            }
            return backup;
        } catch (IOException | JsonException unreadable) {
            throw BackupProblems.broken(
                    file.toString(), "its record cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    void remove(BackupRecord backup) {
        disk.remove(folder.resolve(backup.name().record()));
        disk.remove(archive(backup));
    }

    /** Removes what runs that were stopped left: their work, and files that got no record. */
    void removeLeftovers() {
        for (Path each : content()) {
            String file = each.getFileName().toString();
            boolean isWork = file.startsWith(BEING_MADE);
            if (isWork || BackupName.ofArchive(file).filter(name -> !has(name)).isPresent()) {
                log.info("Removing " + file + ", which is left of a backup that was not finished");
                disk.remove(each);
            }
        }
    }

    private List<Path> content() {
        List<Path> content = new ArrayList<>();
        if (Files.notExists(folder)) {
            return content;
        }
        try (DirectoryStream<Path> names = Files.newDirectoryStream(folder)) {
            names.forEach(content::add);
        } catch (IOException | DirectoryIteratorException failed) {
            throw BackupProblems.unreadable(folder, failed);
        }
        content.sort(null);
        return content;
    }
}
