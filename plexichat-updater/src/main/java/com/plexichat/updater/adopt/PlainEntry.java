package com.plexichat.updater.adopt;

import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A file, folder or link of a program.
 *
 * @param path below the folder of the installation
 * @param changed in microseconds, which is what can be given to a copy
 * @param mode what a copy gets that nobody but its owner may change
 */
record PlainEntry(String path, Kind kind, long size, Instant changed, int mode) {
    private static final int FOLDER_OR_PROGRAM = 0755;
    private static final int FILE = 0644;
    private static final int NOT_FOR_OTHERS = 0770;

    enum Kind {
        FOLDER,
        FILE,
        LINK,
        /** A pipe, a socket or a device. */
        OTHER
    }

    static PlainEntry of(String path, PosixFileAttributes attributes) {
        return new PlainEntry(
                path,
                kind(attributes),
                attributes.isRegularFile() ? attributes.size() : 0,
                attributes.lastModifiedTime().toInstant().truncatedTo(ChronoUnit.MICROS),
                mode(attributes));
    }

    private static Kind kind(PosixFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            return Kind.LINK;
        }
        return attributes.isDirectory() ? Kind.FOLDER : attributes.isRegularFile() ? Kind.FILE : Kind.OTHER;
    }

    private static int mode(PosixFileAttributes attributes) {
        boolean runs = attributes.permissions().contains(PosixFilePermission.OWNER_EXECUTE);
        int mode = runs ? FOLDER_OR_PROGRAM : FILE;
        return attributes.permissions().contains(PosixFilePermission.OTHERS_READ) ? mode : mode & NOT_FOR_OTHERS;
    }

    /** True if not every user of the host may read it. */
    boolean isPrivate() {
        return (mode & ~NOT_FOR_OTHERS) == 0;
    }

    /** Whether a link of a tree does; an absolute one leads to the same place from wherever it is. */
    static boolean leadsOut(String path, String target) {
        Path there = Path.of(path).resolveSibling(target).normalize();
        return !there.isAbsolute() && there.startsWith("..");
    }

    /** What a copy has too, as long as neither of the two is changed. */
    String stamp() {
        return kind == Kind.FILE ? size + " " + changed : kind.name();
    }
}
