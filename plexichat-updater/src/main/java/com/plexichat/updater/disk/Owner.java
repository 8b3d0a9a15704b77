package com.plexichat.updater.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;

/** Whom a file belongs to: a user and a group by their names, or by their numbers where they have none. */
public record Owner(String user, String group) {
    private static final Path PROCESS = Path.of("/proc/self");

    public Owner {
        if (user.isBlank() || group.isBlank()) {
            throw new IllegalArgumentException("an owner is a user and a group");
        }
    }

    /** Whom what this process makes belongs to. */
    public static Owner ofThisProcess() throws IOException {
        return of(PROCESS.toRealPath()); // the link itself is root's
    }

    /** Of the file or link itself. */
    public static Owner of(Path file) throws IOException {
        PosixFileAttributes attributes =
                Files.readAttributes(file, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return new Owner(attributes.owner().getName(), attributes.group().getName());
    }
}
