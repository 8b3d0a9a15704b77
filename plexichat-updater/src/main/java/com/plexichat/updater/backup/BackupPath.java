package com.plexichat.updater.backup;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where something is in a backup; files of users may be called anything that a disk can hold.
 *
 * @param text parts with slashes between them, as in {@code data/uploads}
 */
record BackupPath(String text) {
    // First: the paths below are checked by it.
    private static final Set<String> NO_NAMES = Set.of("", ".", "..");

    /** The last entry: what the other files have for SHA-256, as {@code sha256sum --check} reads it. */
    static final BackupPath LIST = new BackupPath("backup.sha256");

    /** The folder with what the dumps printed. */
    static final BackupPath DUMPS = new BackupPath("dumps");

    /** @throws IllegalArgumentException if it leads elsewhere, or has letters that were lost on the way */
    BackupPath {
        if (text.indexOf('\0') >= 0 || text.indexOf('\ufffd') >= 0) {
            throw new IllegalArgumentException("has a name that is not UTF-8");
        }
        if (List.of(text.split("/", -1)).stream().anyMatch(NO_NAMES::contains)) {
            throw new IllegalArgumentException("has a name that leads elsewhere");
        }
    }

    static Optional<BackupPath> parse(String text) {
        try {
            return Optional.of(new BackupPath(text));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    /** The folder that it is in; empty at the top. */
    Optional<BackupPath> parent() {
        int slash = text.lastIndexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(new BackupPath(text.substring(0, slash)));
    }

    /** True for the same path too. */
    boolean isAtOrBelow(BackupPath other) {
        return text.equals(other.text) || text.startsWith(other.text + "/");
    }

    /** Files that grow all the time, and whose beginning is worth something. */
    boolean isLog() {
        return text.endsWith(".log") || text.startsWith("logs/") || text.contains("/logs/");
    }

    @Override
    public String toString() {
        return text;
    }
}
