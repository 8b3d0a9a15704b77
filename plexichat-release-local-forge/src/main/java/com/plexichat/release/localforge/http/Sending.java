package com.plexichat.release.localforge.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Answers on their way out, whole or broken off. */
final class Sending {
    private static final int PIECE = 1 << 16;

    private Sending() {}

    static void whole(Answer answer, HttpExchange http) throws IOException {
        Body body = answer.body();
        long length = body.length();
        addHeaders(answer, http);
        if (isHead(http)) {
            http.getResponseHeaders().set("Content-Length", Long.toString(length));
            http.sendResponseHeaders(answer.status(), -1);
            return;
        }
        // The JDK's server takes 0 for "chunked" and -1 for "nothing".
        http.sendResponseHeaders(answer.status(), length == 0 ? -1 : length);
        try (OutputStream out = http.getResponseBody()) {
            body.writeTo(out);
        }
    }

    /** The head, which announces everything, and half of the body; nothing at all where there is no body to halve. */
    static void half(Answer answer, HttpExchange http) throws IOException {
        long length = answer.body().length();
        if (isHead(http) || length < 2) {
            return;
        }
        addHeaders(answer, http);
        http.sendResponseHeaders(answer.status(), length);
        OutputStream out = http.getResponseBody();
        answer.body().writeTo(new FirstBytes(out, length / 2));
        out.flush();
    }

    /** Until the client hangs up, or the server closes the connection. */
    static void endless(Answer answer, HttpExchange http) throws IOException {
        addHeaders(answer, http);
        http.sendResponseHeaders(answer.status(), 0);
        OutputStream out = http.getResponseBody();
        byte[] zeros = new byte[PIECE];
        while (true) {
            out.write(zeros);
        }
    }

    static void slowly(Answer answer, HttpExchange http, Runnable between) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        answer.body().writeTo(bytes);
        addHeaders(answer, http);
        http.sendResponseHeaders(answer.status(), bytes.size());
        OutputStream out = http.getResponseBody();
        for (byte each : bytes.toByteArray()) {
            out.write(each);
            out.flush();
            between.run();
        }
    }

    private static void addHeaders(Answer answer, HttpExchange http) {
        answer.headers().forEach(http.getResponseHeaders()::set);
        answer.body().contentType().ifPresent(type -> http.getResponseHeaders().set("Content-Type", type));
    }

    private static boolean isHead(HttpExchange http) {
        return http.getRequestMethod().equals("HEAD");
    }
}
