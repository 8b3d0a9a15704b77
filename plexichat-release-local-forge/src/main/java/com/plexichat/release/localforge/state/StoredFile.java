package com.plexichat.release.localforge.state;

import java.nio.file.Path;

/** Bytes that arrived completely, and the digest the server computed over them. */
record StoredFile(Path path, long size, String digest) {
    StoredFile {
        if (size < 1) {
            throw new IllegalArgumentException("GitHub stores no empty file");
        }
    }
}
