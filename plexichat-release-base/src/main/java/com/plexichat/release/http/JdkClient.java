package com.plexichat.release.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** The JDK's client with the JVM's trust settings; it follows no redirect, and each exchange ends with its deadlines. */
final class JdkClient {
    private static final Duration CONNECT_DEADLINE = Duration.ofSeconds(10);

    private final ProxyRoute route;
    /** Made in the background: reading what the JVM trusts takes long, and there are files to read meanwhile. */
    private final CompletableFuture<HttpClient> client;

    /** @param proxy the JVM's proxy settings hold if there is none */
    JdkClient(Optional<HttpProxy> proxy) {
        route = proxy.map(ProxyRoute::through).orElseGet(ProxyRoute::ofTheJvm);
        client = CompletableFuture.supplyAsync(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT_DEADLINE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(route)::build);
    }

    /** The client's own deadline ends at the headers: a body that stalls would be waited for without end. */
    <T> HttpResponse<T> exchange(HttpCall call, BodyPublisher body, BodyHandler<T> reader, Deadlines deadlines)
            throws IOException {
        CompletableFuture<HttpResponse<T>> exchange = client.join().sendAsync(request(call, body), reader);
        deadlines.of(exchange);
        try {
            return exchange.get();
        } catch (CancellationException | ExecutionException failed) {
            throw reason(failed, deadlines);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted").initCause(stopped);
        } finally {
            exchange.cancel(true);
        }
    }

    private HttpRequest request(HttpCall call, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(call.address()).method(call.method(), body);
        call.headers().forEach(request::header);
        route.authorization(call.address()).ifPresent(value -> request.setHeader("Proxy-Authorization", value));
        return request.build();
    }

    private static IOException reason(Exception failed, Deadlines deadlines) {
        Optional<String> passed = deadlines.passed();
        if (passed.isPresent()) {
            return (IOException) new HttpTimeoutException(passed.get()).initCause(failed);
        }
        return failed.getCause() instanceof IOException known ? known : new IOException(failed);
    }
}
