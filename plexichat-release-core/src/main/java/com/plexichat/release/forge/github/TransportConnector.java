package com.plexichat.release.forge.github;

import com.plexichat.release.http.HttpAnswer;
import com.plexichat.release.http.HttpBody;
import com.plexichat.release.http.HttpCall;
import com.plexichat.release.http.HttpTransport;
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

/** Lets github-api send through our transport, so that deadlines and the rule on tokens hold for it too. */
final class TransportConnector implements GitHubConnector {
    private final GitHubServer server;
    private final HttpTransport transport;

    TransportConnector(GitHubServer server, HttpTransport transport) {
        this.server = server;
        this.transport = transport;
    }

    @Override
    public GitHubConnectorResponse send(GitHubConnectorRequest request) throws IOException {
        URI address = URI.create(request.url().toString());
        if (!server.owns(address)) {
            throw new IOException("the server names a foreign address: " + address.getAuthority());
        }
        return new Answer(
                request, transport.exchange(new HttpCall(request.method(), address, headers(request), body(request))));
    }

    private static Map<String, String> headers(GitHubConnectorRequest request) {
        Map<String, String> headers = new HashMap<>();
        request.allHeaders().forEach((name, values) -> headers.put(name, String.join(", ", values)));
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
