package com.plexichat.release.http;

import java.io.IOException;
import java.nio.file.Path;

/** The file that a request was to carry cannot be read; the network has no part in it. */
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
