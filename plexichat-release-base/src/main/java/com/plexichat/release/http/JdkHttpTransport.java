package com.plexichat.release.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;

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

    @Override
    public HttpAnswer exchange(HttpCall call) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(call.address())
                .timeout(deadline(call.body()))
                .method(call.method(), publisher(call.body()));
        call.headers().forEach(request::header);
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new HttpAnswer(answer.statusCode(), answer.headers().map(), answer.body());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted").initCause(stopped);
        }
    }

    private static Duration deadline(HttpBody body) throws IOException {
        return body instanceof HttpBody.File file
                ? ANSWER_DEADLINE.plusSeconds(Files.size(file.path()) / LEAST_BYTES_PER_SECOND)
                : ANSWER_DEADLINE;
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
