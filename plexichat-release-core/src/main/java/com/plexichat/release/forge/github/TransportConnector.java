package com.plexichat.release.forge.github;

import com.plexichat.release.http.HttpAnswer;
import com.plexichat.release.http.HttpBody;
import com.plexichat.release.http.HttpCall;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.kohsuke.github.connector.GitHubConnector;
import org.kohsuke.github.connector.GitHubConnectorRequest;
import org.kohsuke.github.connector.GitHubConnectorResponse;

/**
 * Lets github-api send through our own HTTP, so that deadlines, the rule on tokens and the texts of errors are the same
 * for its requests. A failure leaves as a problem at once: github-api would send again what may have arrived.
 */
final class TransportConnector implements GitHubConnector {
    private final GitHubHttp http;

    TransportConnector(GitHubHttp http) {
        this.http = http;
    }

    @Override
    public GitHubConnectorResponse send(GitHubConnectorRequest request) throws IOException {
        URI address = URI.create(request.url().toString());
        http.requireOwn(address);
        HttpCall call = new HttpCall(request.method(), address, headers(request), body(request));
        return new Answer(request, http.exchange(call));
    }

    private static Map<String, String> headers(GitHubConnectorRequest request) {
        Map<String, String> headers = new HashMap<>();
        request.allHeaders().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        // github-api asks for gzip and would get the bytes back as text.
        headers.keySet().removeIf("Accept-Encoding"::equalsIgnoreCase);
        headers.put("User-Agent", "plexichat-release");
        headers.put("X-GitHub-Api-Version", "2022-11-28");
        if (request.hasBody() && request.contentType() != null) {
            headers.put("Content-Type", request.contentType());
        }
        return headers;
    }

    private static HttpBody body(GitHubConnectorRequest request) throws IOException {
        if (!request.hasBody()) {
            return HttpBody.NONE;
        }
        try (InputStream body = request.body()) {
            return new HttpBody.Text(new String(body.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static final class Answer extends GitHubConnectorResponse {
        private final byte[] body;

        Answer(GitHubConnectorRequest request, HttpAnswer answer) {
            super(request, answer.status(), answer.headers());
            this.body = answer.body().getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public InputStream bodyStream() {
            return new ByteArrayInputStream(body);
        }

        @Override
        public void close() {
            // The body is in memory already.
        }
    }
}
