package com.plexichat.updater.backup;

import com.plexichat.release.archive.ArchiveEntry;
import com.plexichat.release.archive.ArchiveEntry.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Backed-up files, folders and links in a folder that nobody else can write to; what is not wanted is left out. */
final class RestoredTree implements BackupReader.Sink {
    private final Path folder;
    private final Optional<BackupPath> only;
    private final RestoredAttributes attributes;
    private final List<BackupPath> tops = new ArrayList<>();
    private final NavigableMap<String, ArchiveEntry> folders = new TreeMap<>();
    private final Map<String, ArchiveEntry> links = new TreeMap<>();
    private boolean found;

    /** @param folder is there and empty; if it belongs to root, owners are restored too */
    RestoredTree(Path folder, Optional<BackupPath> only) throws IOException {
        this.folder = folder;
        this.only = only;
        this.attributes = RestoredAttributes.by(folder);
    }

    @Override
    public OutputStream take(BackupPath path, ArchiveEntry entry) throws IOException {
        if (isTop(path)) {
            tops.add(path);
        }
        if (entry.kind() == Kind.FOLDER) {
            folders.put(path.text(), entry);
        }
        found |= only.isEmpty() || path.isAtOrBelow(only.get());
        if (!isWanted(path, entry)) {
            return OutputStream.nullOutputStream();
        }
        Path place = folder.resolve(path.text());
        if (entry.kind() == Kind.FOLDER) {
            Files.createDirectories(place);
        } else {
            Files.createDirectories(place.getParent());
        }
        if (entry.kind() == Kind.LINK) {
            links.put(path.text(), entry);
        }
        return entry.kind() == Kind.FILE ? attributes.newFile(place, entry) : OutputStream.nullOutputStream();
    }

    private boolean isTop(BackupPath path) {
        Predicate<BackupPath> known = each -> folders.containsKey(each.text());
        return path.parent().filter(known).isEmpty();
    }

    private boolean isWanted(BackupPath path, ArchiveEntry entry) {
        return only.isEmpty()
                || path.isAtOrBelow(only.get())
                || (entry.kind() == Kind.FOLDER && only.get().isAtOrBelow(path));
    }

    /** Makes the links and gives the folders their modes, when nothing is written below them any more. */
    void finish() throws IOException {
        for (Map.Entry<String, ArchiveEntry> link : links.entrySet()) {
            Path place = folder.resolve(link.getKey());
            Files.createSymbolicLink(place, Path.of(link.getValue().linkTarget().orElseThrow()));
            attributes.setOwner(place, link.getValue());
        }
        for (Map.Entry<String, ArchiveEntry> each : folders.descendingMap().entrySet()) {
            Path place = folder.resolve(each.getKey());
            if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
                attributes.set(place, each.getValue());
            }
        }
    }

    /** The paths that take the place of those below the folder, each with all that is below it. */
    List<BackupPath> places(Path into) {
        List<BackupPath> places = new ArrayList<>();
        for (BackupPath top : tops) {
            if (only.isEmpty() || top.isAtOrBelow(only.get())) {
                places.add(top);
            } else if (found && only.get().isAtOrBelow(top)) {
                places.add(firstMissing(top, only.get(), into));
            }
        }
        return places;
    }

    /** A path whose folders are gone comes back with them. */
    private static BackupPath firstMissing(BackupPath top, BackupPath wanted, Path into) {
        BackupPath first = wanted;
        for (BackupPath up = wanted; up.isAtOrBelow(top); up = up.parent().orElseThrow()) {
            if (Files.notExists(into.resolve(up.text()), LinkOption.NOFOLLOW_LINKS)) {
                first = up;
            }
            if (up.equals(top)) {
                break;
            }
        }
        return first;
    }
}
