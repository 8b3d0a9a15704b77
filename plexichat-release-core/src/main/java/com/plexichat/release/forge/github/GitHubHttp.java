package com.plexichat.release.forge.github;

import com.plexichat.release.http.HttpAnswer;
import com.plexichat.release.http.HttpBody;
import com.plexichat.release.http.HttpCall;
import com.plexichat.release.http.HttpTransport;
import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonException;
import com.plexichat.release.json.JsonObject;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Speaks to one server with one token, and turns every failure into a problem with the server's own words. */
final class GitHubHttp {
    private static final int NOT_FOUND = 404;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int MOVED = 301;
    private static final int TOO_MANY = 429;
    private static final String FORBIDDEN_HINT = "give the token the permission \"contents: write\" on the repository";

    private final GitHubServer server;
    private final Optional<String> token;
    private final HttpTransport transport;

    GitHubHttp(GitHubServer server, Optional<String> token, HttpTransport transport) {
        this.server = server;
        this.token = token;
        this.transport = transport;
    }

    GitHubServer server() {
        return server;
    }

    Optional<String> authorization() {
        return token.map(secret -> "Bearer " + secret);
    }

    HttpAnswer get(String path) {
        HttpCall call = call("GET", server.resolve(path), HttpBody.NONE);
        return successful(call, exchange(call));
    }

    /** The answer; empty if there is no such thing. */
    Optional<HttpAnswer> find(String path) {
        HttpCall call = call("GET", server.resolve(path), HttpBody.NONE);
        HttpAnswer answer = exchange(call);
        return answer.status() == NOT_FOUND ? Optional.empty() : Optional.of(successful(call, answer));
    }

    void delete(String path) {
        HttpCall call = call("DELETE", server.resolve(path), HttpBody.NONE);
        successful(call, exchange(call));
    }

    /** Sends a file to an address that the server named. */
    void post(URI address, String mediaType, HttpBody.File file) {
        requireOwn(address);
        HttpCall plain = call("POST", address, file);
        Map<String, String> headers = new LinkedHashMap<>(plain.headers());
        headers.put("Content-Type", mediaType);
        HttpCall call = new HttpCall("POST", address, headers, file);
        successful(call, exchange(call));
    }

    /** The server may name addresses of its own, and no others: the token goes with each request. */
    void requireOwn(URI address) {
        if (!server.owns(address)) {
            throw new ReleaseException(new Problem(
                    ProblemCode.SERVER_ADDRESS_UNSAFE,
                    "the server names a foreign address, which gets no token",
                    String.valueOf(address.getAuthority()),
                    "check plexichat.githubApi"));
        }
    }

    JsonObject object(HttpAnswer answer, String what) {
        try {
            return Json.parseObject(answer.body(), what);
        } catch (JsonException broken) {
            throw broken(broken);
        }
    }

    ReleaseException broken(JsonException cause) {
        return new ReleaseException(
                new Problem(
                        ProblemCode.SERVER_ANSWER_BROKEN,
                        String.valueOf(cause.getMessage()),
                        server.api().toString(),
                        "check that plexichat.githubApi is the address of a GitHub API"),
                cause);
    }

    private HttpCall call(String method, URI address, HttpBody body) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Accept", "application/vnd.github+json");
        headers.put("X-GitHub-Api-Version", "2022-11-28");
        headers.put("User-Agent", "plexichat-release");
        authorization().ifPresent(value -> headers.put("Authorization", value));
        return new HttpCall(method, address, headers, body);
    }

    HttpAnswer exchange(HttpCall call) {
        try {
            return transport.exchange(call);
        } catch (IOException failed) {
            throw unreachable(call, failed);
        }
    }

    private ReleaseException unreachable(HttpCall call, IOException cause) {
        String reason =
                cause instanceof ConnectException ? "it cannot be connected" : String.valueOf(cause.getMessage());
        return new ReleaseException(
                new Problem(
                        ProblemCode.SERVER_UNREACHABLE,
                        call.text() + " had no answer: " + reason,
                        server.api().toString(),
                        "check the network and plexichat.githubApi, then run the goal again"),
                cause);
    }

    HttpAnswer successful(HttpCall call, HttpAnswer answer) {
        if (answer.successful()) {
            return answer;
        }
        throw new ReleaseException(new Problem(
                ProblemCode.SERVER_REFUSED,
                call.text() + " was answered with " + answer.status() + ": " + GitHubErrorText.of(answer),
                server.api().toString(),
                hint(answer)));
    }

    private String hint(HttpAnswer answer) {
        boolean limited = answer.header("Retry-After").isPresent()
                || answer.header("X-RateLimit-Remaining").equals(Optional.of("0"));
        return switch (answer.status()) {
            case MOVED -> "the repository has moved: write its new name into plexichat.repository";
            case UNAUTHORIZED -> "give a token that is valid in GITHUB_TOKEN or GH_TOKEN";
            case FORBIDDEN, TOO_MANY -> limited ? whenLimitEnds(answer) : FORBIDDEN_HINT;
            case NOT_FOUND ->
                token.isPresent()
                        ? "check plexichat.repository, and that the token may see the repository"
                        : "check plexichat.repository; a private repository needs a token in GITHUB_TOKEN";
            default -> "mend what the server names, then run the goal again";
        };
    }

    private static String whenLimitEnds(HttpAnswer answer) {
        return "the server limits how often it is asked: run the goal again "
                + answer.header("Retry-After")
                        .map(seconds -> "in " + seconds + " seconds")
                        .orElse("later");
    }
}
