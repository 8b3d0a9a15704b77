package com.plexichat.release.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on loopback that answers as it was told, one answer after the other; the last one for ever. */
final class FileServer implements AutoCloseable {
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Deque<HttpHandler> answers = new ArrayDeque<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    record Request(String target, Map<String, List<String>> headers) {
        String header(String name) {
            return headers.getOrDefault(name, List.of("")).get(0);
        }
    }

    FileServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(LOOPBACK, 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            try (exchange) {
                requests.add(
                        new Request(exchange.getRequestURI().toString(), Map.copyOf(exchange.getRequestHeaders())));
                next().handle(exchange);
            }
        });
        server.start();
    }

    private synchronized HttpHandler next() {
        return answers.size() > 1 ? answers.remove() : answers.element();
    }

    synchronized FileServer then(HttpHandler answer) {
        answers.add(answer);
        return this;
    }

    /** Answers with the body, told by name and value in turn what its headers are. */
    FileServer then(int status, String body, String... headers) {
        return thenPart(status, body, body.length(), headers);
    }

    /** As {@link #then}, but the body is said to be longer than it is, and the connection ends. */
    FileServer thenPart(int status, String body, long length, String... headers) {
        return then(exchange -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(status, length == 0 ? -1 : length);
            exchange.getResponseBody().write(body.getBytes(UTF_8));
            exchange.getResponseBody().flush();
            if (length > body.length()) {
                throw new IOException("the connection breaks");
            }
        });
    }

    URI address(String target) {
        return URI.create("http://" + LOOPBACK.getHostAddress() + ":"
                + server.getAddress().getPort() + target);
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
