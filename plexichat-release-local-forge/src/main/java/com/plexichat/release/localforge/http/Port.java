package com.plexichat.release.localforge.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A listening port on loopback; each call gets a thread, and its exchange is on record before it is answered. */
public final class Port implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads;

    private Port(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /** @param number the port, or zero for a free one; it takes no call before {@link #serve} */
    public static Port bind(int number) throws IOException {
        // The JDK's server sends head and body in two packets; with Nagle's algorithm each answer takes 40 ms more.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        HttpServer server = HttpServer.create(new InetSocketAddress(loopback, number), 0);
        ExecutorService threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "local-forge");
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(threads);
        return new Port(server, threads);
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public void serve(Service service, Exchanges exchanges) {
        server.createContext("/", exchange -> answer(exchange, service, exchanges));
        server.start();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static void answer(HttpExchange http, Service service, Exchanges exchanges) throws IOException {
        try (http) {
            Call call = Call.from(http);
            Reply reply = service.reply(call);
            call.finishReading();
            exchanges.add(Exchange.of(call, reply));
            send(reply.answer(), http);
        }
    }

    private static void send(Answer answer, HttpExchange http) throws IOException {
        Body body = answer.body();
        answer.headers().forEach(http.getResponseHeaders()::set);
        body.contentType().ifPresent(type -> http.getResponseHeaders().set("Content-Type", type));
        long length = body.length();
        if (http.getRequestMethod().equals("HEAD")) {
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
}
