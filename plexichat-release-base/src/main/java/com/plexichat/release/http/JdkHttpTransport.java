package com.plexichat.release.http;

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
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The transport over the JDK's client, with the JVM's proxy and trust settings. */
public final class JdkHttpTransport implements HttpTransport {
    private static final Duration CONNECT_DEADLINE = Duration.ofSeconds(10);
    private static final Duration ANSWER_DEADLINE = Duration.ofSeconds(60);

    /** The slowest upload that is waited for. */
    private static final long LEAST_BYTES_PER_SECOND = 100_000;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_DEADLINE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Duration answerDeadline;

    public JdkHttpTransport() {
        this(ANSWER_DEADLINE);
    }

    JdkHttpTransport(Duration answerDeadline) {
        this.answerDeadline = answerDeadline;
    }

    @Override
    public HttpAnswer exchange(HttpCall call) throws IOException {
        Duration deadline = deadline(call.body());
        HttpRequest.Builder request =
                HttpRequest.newBuilder(call.address()).timeout(deadline).method(call.method(), publisher(call.body()));
        call.headers().forEach(request::header);
        // The client's own deadline ends at the headers: a body that stalls would be waited for without end.
        CompletableFuture<HttpResponse<String>> exchange =
                client.sendAsync(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        try {
            HttpResponse<String> answer = exchange.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
            return new HttpAnswer(answer.statusCode(), answer.headers().map(), answer.body());
        } catch (TimeoutException late) {
            throw (IOException) new HttpTimeoutException("no whole answer in time").initCause(late);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException known ? known : new IOException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted").initCause(stopped);
        } finally {
            exchange.cancel(true);
        }
    }

    private Duration deadline(HttpBody body) throws IOException {
        return body instanceof HttpBody.File file
                ? answerDeadline.plusSeconds(Files.size(file.path()) / LEAST_BYTES_PER_SECOND)
                : answerDeadline;
    }

    private static BodyPublisher publisher(HttpBody body) throws IOException {
        if (body instanceof HttpBody.Text text) {
            return BodyPublishers.ofString(text.text());
        }
        if (body instanceof HttpBody.File file) {
            return BodyPublishers.ofFile(file.path());
        }
        return BodyPublishers.noBody();
    }
}
