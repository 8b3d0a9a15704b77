package com.plexichat.updater.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;

/**
 * Something on disk that is to be saved, as it was when it was looked at.
 *
 * @param mode permissions with the setuid, setgid and sticky bits
 */
record SavedEntry(BackupPath path, Path place, Kind kind, int mode, int user, int group, long size, FileTime time) {
    /** Kinds as a backup tells them apart. */
    enum Kind {
        FILE,
        FOLDER,
        LINK,
        /** A socket, a pipe or a device. */
        OTHER
    }

    private static final int PERMISSIONS = 07777;
    private static final int KIND = 0170000;
    private static final int FOLDER = 0040000;
    private static final int FILE = 0100000;
    private static final int LINK = 0120000;

    static SavedEntry look(BackupPath path, Path place) throws IOException {
        Map<String, Object> found =
                Files.readAttributes(place, "unix:mode,uid,gid,size,lastModifiedTime", LinkOption.NOFOLLOW_LINKS);
        int mode = (Integer) attribute(found, "mode");
        return new SavedEntry(
                path,
                place,
                kind(mode & KIND),
                mode & PERMISSIONS,
                (Integer) attribute(found, "uid"),
                (Integer) attribute(found, "gid"),
                (Long) attribute(found, "size"),
                (FileTime) attribute(found, "lastModifiedTime"));
    }

    private static Object attribute(Map<String, Object> found, String name) {
        return Objects.requireNonNull(found.get(name), name);
    }

    private static Kind kind(int bits) {
        return switch (bits) {
            case FILE -> Kind.FILE;
            case FOLDER -> Kind.FOLDER;
            case LINK -> Kind.LINK;
            default -> Kind.OTHER;
        };
    }
}
