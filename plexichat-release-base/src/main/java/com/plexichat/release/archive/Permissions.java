package com.plexichat.release.archive;

import java.io.IOException;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The modes that unpacked files get: those of the archive, but nobody else may write and nothing runs as its owner. */
final class Permissions {
    private static final int KEPT = 0755;
    private static final int FOLDER_OWNER = 0700;
    private static final String ALL = "rwxrwxrwx";

    private Permissions() {}

    static int ofFile(int mode) {
        return mode & KEPT;
    }

    /** The owner of a folder can always enter and clear it. */
    static int ofFolder(int mode) {
        return (mode & KEPT) | FOLDER_OWNER;
    }

    /** @param view null where the system has no such permissions, and then nothing is set */
    static void set(@Nullable PosixFileAttributeView view, int mode) throws IOException {
        if (view != null) {
            view.setPermissions(of(mode));
        }
    }

    private static Set<PosixFilePermission> of(int mode) {
        StringBuilder text = new StringBuilder(ALL);
        for (int i = 0; i < ALL.length(); i++) {
            if ((mode & (0400 >> i)) == 0) {
                text.setCharAt(i, '-');
            }
        }
        return PosixFilePermissions.fromString(text.toString());
    }
}
