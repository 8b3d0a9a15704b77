package com.plexichat.updater.backup;

import com.plexichat.release.archive.ArchiveEntry;
import com.plexichat.release.archive.ArchiveEntry.Kind;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Backed-up files, folders and links in a folder that nobody else can write to; what is not wanted is left out. */
final class RestoredTree implements BackupReader.Sink {
    private static final Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private final Path folder;
    private final Optional<BackupPath> only;
    private final boolean asRoot;
    private final List<BackupPath> tops = new ArrayList<>();
    private final NavigableMap<String, ArchiveEntry> folders = new TreeMap<>();
    private final Map<String, ArchiveEntry> links = new TreeMap<>();
    private boolean found;

    /** @param folder is there and empty; if it belongs to root, owners are restored too */
    RestoredTree(Path folder, Optional<BackupPath> only) throws IOException {
        this.folder = folder;
        this.only = only;
        this.asRoot = Integer.valueOf(0).equals(Files.getAttribute(folder, "unix:uid"));
    }

    /** A new file, which gets its owner, mode and time when its content is there. */
    private final class NewFile extends FilterOutputStream {
        private final Path place;
        private final ArchiveEntry entry;

        NewFile(OutputStream out, Path place, ArchiveEntry entry) {
            super(out);
            this.place = place;
            this.entry = entry;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            super.close();
            setAttributes(place, entry);
        }
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
        return entry.kind() == Kind.FILE ? newFile(place, entry) : OutputStream.nullOutputStream();
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

    private OutputStream newFile(Path place, ArchiveEntry entry) throws IOException {
        return new NewFile(
                Channels.newOutputStream(Files.newByteChannel(
                        place,
                        NEW,
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))),
                place,
                entry);
    }

    /** Makes the links and gives the folders their modes, when nothing is written below them any more. */
    void finish() throws IOException {
        for (Map.Entry<String, ArchiveEntry> link : links.entrySet()) {
            Path place = folder.resolve(link.getKey());
            Files.createSymbolicLink(place, Path.of(link.getValue().linkTarget().orElseThrow()));
            if (asRoot) {
                setOwner(place, link.getValue());
            }
        }
        for (Map.Entry<String, ArchiveEntry> each : folders.descendingMap().entrySet()) {
            Path place = folder.resolve(each.getKey());
            if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
                setAttributes(place, each.getValue());
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

    private void setAttributes(Path place, ArchiveEntry entry) throws IOException {
        if (asRoot) {
            setOwner(place, entry);
        }
        // After the owner, whose change takes the setuid bit away; only root gives such a bit.
        Files.setAttribute(place, "unix:mode", asRoot ? entry.mode() : entry.mode() & 0777, LinkOption.NOFOLLOW_LINKS);
        Files.setAttribute(place, "lastModifiedTime", FileTime.from(entry.time()), LinkOption.NOFOLLOW_LINKS);
    }

    private static void setOwner(Path place, ArchiveEntry entry) throws IOException {
        Files.setAttribute(place, "unix:uid", (int) entry.owner().userId(), LinkOption.NOFOLLOW_LINKS);
        Files.setAttribute(place, "unix:gid", (int) entry.owner().groupId(), LinkOption.NOFOLLOW_LINKS);
    }
}
