package com.plexichat.updater.disk;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;

/** Folders that stay what they were when they were opened, whatever takes the place of their names. */
public final class SecureFolder {
    private SecureFolder() {}

    /** To be closed by the caller; links on the way to it are followed. */
    @SuppressWarnings("StreamResourceLeak") // the caller closes it
    public static SecureDirectoryStream<Path> open(Path folder) throws IOException {
        DirectoryStream<Path> stream = Files.newDirectoryStream(folder);
        if (stream instanceof SecureDirectoryStream<Path> secure) {
            return secure;
        }
        stream.close();
        throw new IOException("this system cannot open folders safely; the updater needs Linux");
    }
}
