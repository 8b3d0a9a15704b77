package com.plexichat.updater.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/**
 * Whom a file or folder belongs to, and who else may use it.
 *
 * @param mode the nine bits, such as 0640
 */
public record FileAccess(String owner, int mode) {
    private static final int GROUP_OR_OTHERS_WRITE = 0022;
    private static final int OTHERS_READ = 0004;
    private static final int NOT_THE_OWNER = 0077;

    public FileAccess {
        if (mode < 0 || mode > 0777) {
            throw new IllegalArgumentException("a mode has nine bits");
        }
    }

    /** Of the file that a link leads to. */
    public static FileAccess of(Path file) throws IOException {
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
        int mode = 0;
        for (PosixFilePermission each : PosixFilePermission.values()) { // from 0400 down to 0001
            mode = mode << 1 | (permissions.contains(each) ? 1 : 0);
        }
        return new FileAccess(Files.getOwner(file).getName(), mode);
    }

    /** Of the file or folder itself, or else of the nearest folder above it that is there. */
    public static FileAccess ofNearest(Path file) throws IOException {
        return of(nearest(file));
    }

    /** The path itself, or else the nearest folder above it that is there. */
    public static Path nearest(Path path) {
        Path place = path;
        while (!Files.exists(place, LinkOption.NOFOLLOW_LINKS) && place.getParent() != null) {
            place = place.getParent();
        }
        return place;
    }

    public boolean isWrittenByMoreThanItsOwner() {
        return (mode & GROUP_OR_OTHERS_WRITE) != 0;
    }

    public boolean isReadByEverybody() {
        return (mode & OTHERS_READ) != 0;
    }

    public boolean isOfItsOwnerAlone() {
        return (mode & NOT_THE_OWNER) == 0;
    }

    /** As chmod writes it, such as {@code 0640}. */
    public String modeText() {
        return text(mode);
    }

    /** A mode as chmod writes it. */
    public static String text(int mode) {
        return "0" + Integer.toOctalString(01000 | mode).substring(1);
    }
}
