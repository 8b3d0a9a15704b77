package com.plexichat.release.file;

import java.io.IOException;
import java.nio.file.Path;

/** A file cannot be read; what it was read for has no part in that. */
public final class UnreadableFileException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;

    public UnreadableFileException(Path file, IOException cause) {
        super("cannot be read: " + cause.getMessage(), cause);
        this.file = file;
    }

    public Path file() {
        return file;
    }
}
