package com.plexichat.release.localforge.http;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Status, headers and body of an answer; the headers of the body itself are added when it is sent. */
public record Answer(int status, Map<String, String> headers, Body body) {
    public Answer {
        if (status < 200 || status > 599) {
            throw new IllegalArgumentException("not the status of a final answer: " + status);
        }
        headers = Map.copyOf(headers);
    }

    public static Answer json(int status, Object value) {
        return new Answer(status, Map.of(), new JsonBody(value));
    }

    public static Answer file(Path file, String contentType) {
        return new Answer(200, Map.of(), new FileBody(file, contentType));
    }

    public static Answer noContent() {
        return new Answer(204, Map.of(), new NoBody());
    }

    public static Answer redirect(String location) {
        return new Answer(302, Map.of("Location", location), new NoBody());
    }

    public Answer with(String header, String value) {
        return with(Map.of(header, value));
    }

    public Answer with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.putAll(more);
        return new Answer(status, all, body);
    }
}
