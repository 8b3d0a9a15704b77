package com.plexichat.release.localforge.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A text as it is, whether or not it is what its type says. */
record TextBody(String type, String text) implements Body {
    @Override
    public Optional<String> contentType() {
        return Optional.of(type);
    }

    @Override
    public long length() {
        return bytes().length;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes());
    }

    private byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
