package com.plexichat.release.file;

import java.io.IOException;
import java.nio.file.Path;

/** A file cannot be written; what was to be written to it has no part in that. */
public final class UnwritableFileException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;

    public UnwritableFileException(Path file, IOException cause) {
        super("cannot be written: " + cause.getMessage(), cause);
        this.file = file;
    }

    public Path file() {
        return file;
    }
}
