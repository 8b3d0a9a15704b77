package com.plexichat.release.archive;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The look at a path before its mode is set: Java 22 and newer set it through a link, though told not to. */
public final class NoLink {
    private NoLink() {}

    /** @throws IOException if a link is in the place of the file */
    public static void require(Path file) throws IOException {
        if (Files.isSymbolicLink(file)) {
            throw new FileSystemException(file.toString(), null, "a link is in its place");
        }
    }
}
