package com.plexichat.release.http;

import com.plexichat.release.time.RunClock;
import com.plexichat.release.time.SystemClock;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * The transport over the JDK's client, with the JVM's trust settings. It repeats nothing, but the client itself sends a
 * GET again whose kept connection the server had closed.
 */
public final class JdkHttpTransport implements HttpTransport {
    static final Duration ANSWER_DEADLINE = Duration.ofSeconds(60);

    private static final Duration CONNECT_DEADLINE = Duration.ofSeconds(10);

    private final RunClock clock;
    private final ProxyRoute route;
    /** Made in the background: reading what the JVM trusts takes long, and there are files to read meanwhile. */
    private final CompletableFuture<HttpClient> client;

    /** Real time, and the JVM's proxy settings. */
    public JdkHttpTransport() {
        this(new SystemClock(), Optional.empty());
    }

    /**
     * @param clock what the deadlines run on, all but that of connecting
     * @param proxy the JVM's proxy settings hold if there is none
     */
    public JdkHttpTransport(RunClock clock, Optional<HttpProxy> proxy) {
        this.clock = clock;
        route = proxy.map(ProxyRoute::through).orElseGet(ProxyRoute::ofTheJvm);
        client = CompletableFuture.supplyAsync(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT_DEADLINE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(route)::build);
    }

    @Override
    public HttpAnswer exchange(HttpCall call) throws IOException {
        // The client's own deadline ends at the headers: a body that stalls would be waited for without end.
        try (Deadlines deadlines = new Deadlines(clock)) {
            HttpRequest request = request(call, publisher(call.body(), deadlines));
            CompletableFuture<HttpResponse<String>> exchange =
                    client.join().sendAsync(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            deadlines.of(exchange);
            try {
                HttpResponse<String> answer = exchange.get();
                return new HttpAnswer(answer.statusCode(), answer.headers().map(), answer.body());
            } catch (CancellationException | ExecutionException failed) {
                throw reason(failed, deadlines);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw (IOException) new InterruptedIOException("interrupted").initCause(stopped);
            } finally {
                exchange.cancel(true);
            }
        }
    }

    private HttpRequest request(HttpCall call, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(call.address()).method(call.method(), body);
        call.headers().forEach(request::header);
        route.authorization(call.address()).ifPresent(value -> request.setHeader("Proxy-Authorization", value));
        return request.build();
    }

    private static BodyPublisher publisher(HttpBody body, Deadlines deadlines) throws IOException {
        if (body instanceof HttpBody.File file) {
            return FileUpload.of(file, deadlines);
        }
        deadlines.fix(ANSWER_DEADLINE, "no answer within " + ANSWER_DEADLINE.toSeconds() + " s");
        return body instanceof HttpBody.Text text ? BodyPublishers.ofString(text.text()) : BodyPublishers.noBody();
    }

    private static IOException reason(Exception failed, Deadlines deadlines) {
        Optional<String> passed = deadlines.passed();
        if (passed.isPresent()) {
            return (IOException) new HttpTimeoutException(passed.get()).initCause(failed);
        }
        return failed.getCause() instanceof IOException known ? known : new IOException(failed);
    }
}
