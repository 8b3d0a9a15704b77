package com.plexichat.updater.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;

/** Whom a file belongs to: a user and a group by their names, or by their numbers where they have none. */
public record Owner(String user, String group) {
    public Owner {
        if (user.isBlank() || group.isBlank()) {
            throw new IllegalArgumentException("an owner is a user and a group");
        }
    }

    /** Of the file or link itself. */
    public static Owner of(Path file) throws IOException {
        PosixFileAttributes attributes =
                Files.readAttributes(file, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return new Owner(attributes.owner().getName(), attributes.group().getName());
    }
}
