package com.plexichat.release.localforge.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One request as it came in; its body can be read once, as text or as a stream. */
public final class Call {
    private final String method;
    private final String path;
    private final String query;
    private final Map<String, List<String>> headers;
    private final InputStream body;
    private @Nullable String text;

    private Call(String method, String path, String query, Map<String, List<String>> headers, InputStream body) {
        this.method = method;
        this.path = path;
        this.query = query;
        this.headers = headers;
        this.body = body;
    }

    static Call from(HttpExchange exchange) {
        String query = exchange.getRequestURI().getRawQuery();
        return new Call(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getRawPath(),
                query == null ? "" : query,
                exchange.getRequestHeaders(),
                exchange.getRequestBody());
    }

    /** The same call with another body. */
    Call with(InputStream other) {
        return new Call(method, path, query, headers, other);
    }

    public String method() {
        return method;
    }

    /** The path as sent, still percent-encoded. */
    public String path() {
        return path;
    }

    /** The query as sent, without its question mark; empty if there is none. */
    public String query() {
        return query;
    }

    Map<String, List<String>> headers() {
        return headers;
    }

    public Optional<String> header(String name) {
        return headers.entrySet().stream()
                .filter(each -> each.getKey().equalsIgnoreCase(name))
                .map(each -> each.getValue().get(0))
                .findFirst();
    }

    /** The decoded parameters of the query; of a repeated one the last. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return parameters;
    }

    public InputStream body() {
        return body;
    }

    /** The whole body as UTF-8, for the small ones that are JSON. */
    public String text() throws IOException {
        if (text == null) {
            text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
        return text;
    }

    /** What {@link #text()} read, if it was asked for and there was anything. */
    Optional<String> textThatWasRead() {
        return Optional.ofNullable(text).filter(each -> !each.isEmpty());
    }

    /** Whether the head announces a body, with or without its length. */
    boolean hasBody() {
        return announced() > 0 || header("Transfer-Encoding").isPresent();
    }

    /** How many bytes of a body the head announces; zero where it does not say. */
    long announced() {
        return header("Content-Length").map(Long::parseLong).orElse(0L);
    }

    // A client that is still sending must not lose the answer to a connection reset; and what a refused call said
    // belongs on record as much as what an accepted one said, unless it is a file, of whatever type.
    void finishReading(Area area) {
        try {
            if (area != Area.UPLOADS
                    && header("Content-Type")
                            .filter(type -> type.startsWith("application/json"))
                            .isPresent()) {
                text();
            } else {
                body.transferTo(OutputStream.nullOutputStream());
            }
        } catch (IOException gone) {
            // Nobody is there any more to be answered.
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
