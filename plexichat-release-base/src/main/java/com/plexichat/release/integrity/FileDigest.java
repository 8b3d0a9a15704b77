package com.plexichat.release.integrity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What identifies the content of a file.
 *
 * @param size in bytes
 */
public record FileDigest(long size, Sha256 sha256) {
    public FileDigest {
        if (size < 0) {
            throw new IllegalArgumentException("a size is not negative");
        }
    }

    public static FileDigest of(byte[] content) {
        return new FileDigest(content.length, Sha256.of(content));
    }

    public static FileDigest of(Path file) throws IOException {
        return new FileDigest(Files.size(file), Sha256.of(file));
    }
}
