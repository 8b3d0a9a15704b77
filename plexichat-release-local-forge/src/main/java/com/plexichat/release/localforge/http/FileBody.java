package com.plexichat.release.localforge.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The bytes of a file, streamed. */
record FileBody(Path file, String type) implements Body {
    @Override
    public Optional<String> contentType() {
        return Optional.of(type);
    }

    @Override
    public long length() throws IOException {
        return Files.size(file);
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        Files.copy(file, out);
    }
}
