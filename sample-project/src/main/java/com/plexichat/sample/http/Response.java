package com.plexichat.sample.http;

import com.plexichat.sample.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** What goes back to the client. */
final class Response {
    private final int status;
    private final ContentType type;
    private final byte[] body;
    private final Map<String, String> headers;

    private Response(int status, ContentType type, byte[] body, Map<String, String> headers) {
        this.status = status;
        this.type = type;
        this.body = body;
        this.headers = headers;
    }

    static Response json(int status, Object value) {
        return of(status, ContentType.JSON, Json.bytes(value)).with("Cache-Control", "no-store");
    }

    static Response text(ContentType type, String text) {
        return of(200, type, text.getBytes(StandardCharsets.UTF_8));
    }

    static Response of(int status, ContentType type, byte[] body) {
        return new Response(status, type, body.clone(), Map.of());
    }

    Response with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Response(status, type, body, Collections.unmodifiableMap(more));
    }

    int status() {
        return status;
    }

    ContentType type() {
        return type;
    }

    byte[] body() {
        return body.clone();
    }

    Map<String, String> headers() {
        return headers;
    }
}
