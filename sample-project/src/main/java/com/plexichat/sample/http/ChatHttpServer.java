package com.plexichat.sample.http;

import com.plexichat.sample.settings.Listen;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The running HTTP server; closing it lets the requests that have begun end. */
public final class ChatHttpServer implements AutoCloseable {
    private static final int THREADS = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpServer server;
    private final ExecutorService threads;
    private final InFlight inFlight;

    private ChatHttpServer(HttpServer server, ExecutorService threads, InFlight inFlight) {
        this.server = server;
        this.threads = threads;
        this.inFlight = inFlight;
    }

    static ChatHttpServer start(Listen listen, Router router, int maxBody) throws IOException {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getByName(listen.address()), listen.port());
        HttpServer server = bind(address);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        InFlight inFlight = new InFlight();
        server.setExecutor(threads);
        server.createContext("/", new ExchangeHandler(router, inFlight, maxBody));
        server.start();
        return new ChatHttpServer(server, threads, inFlight);
    }

    private static HttpServer bind(InetSocketAddress address) throws IOException {
        try {
            return HttpServer.create(address, 0);
        } catch (BindException e) {
            // The JDK's message does not say which address it was.
            throw new IOException(address.getHostString() + ":" + address.getPort() + ": " + e.getMessage(), e);
        }
    }

    /** Where it really listens: with the port that the system chose when 0 was asked for. */
    public URI address() {
        InetSocketAddress bound = server.getAddress();
        String host = bound.getAddress().getHostAddress();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + bound.getPort());
    }

    @Override
    public void close() {
        try {
            inFlight.drain(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        server.stop(0);
        threads.shutdownNow();
    }
}
