package com.plexichat.release.localforge.http;

import com.plexichat.release.json.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A JSON value: map, list or plain. */
record JsonBody(Object value) implements Body {
    @Override
    public Optional<String> contentType() {
        return Optional.of("application/json; charset=utf-8");
    }

    @Override
    public long length() {
        return bytes().length;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes());
    }

    @Override
    public Optional<Object> json() {
        return Optional.of(value);
    }

    private byte[] bytes() {
        return Json.compact(value).getBytes(StandardCharsets.UTF_8);
    }
}
