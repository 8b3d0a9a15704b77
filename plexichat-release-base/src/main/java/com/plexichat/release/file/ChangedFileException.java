package com.plexichat.release.file;

import java.io.IOException;
import java.nio.file.Path;

/** A file was changed while it was read. */
public final class ChangedFileException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;

    public ChangedFileException(Path file) {
        super("was changed while it was read");
        this.file = file;
    }

    public Path file() {
        return file;
    }
}
