package com.plexichat.release.localforge.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A listening port on loopback; each call gets a thread, and its exchange is on record before it is answered. */
public final class Port implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads;
    private final CountDownLatch closing = new CountDownLatch(1);

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
        serve(service, exchanges, FaultSource.NONE, 0);
    }

    /** @param bytesPerSecond how fast the body of one call is read at most; zero for no limit */
    public void serve(Service service, Exchanges exchanges, FaultSource faults, long bytesPerSecond) {
        server.createContext("/", exchange -> answer(exchange, service, exchanges, faults, bytesPerSecond));
        server.start();
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(
            HttpExchange http, Service service, Exchanges exchanges, FaultSource faults, long bytesPerSecond)
            throws IOException {
        try (http) {
            Call arrived = Call.from(http);
            Call call =
                    bytesPerSecond == 0 ? arrived : arrived.with(new ThrottledStream(arrived.body(), bytesPerSecond));
            Optional<Fault> fault = faults.next(new FaultSource.Arrival(call.method(), call.path(), call.query()));
            Ending ending = fault.isPresent()
                    ? new Disturbance(call, service, closing).carryOut(fault.get())
                    : Ending.undisturbed(call, service);
            exchanges.add(ending.exchange());
            ending.wire().finish(http);
        }
    }
}
