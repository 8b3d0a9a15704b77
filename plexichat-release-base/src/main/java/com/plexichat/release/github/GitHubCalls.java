package com.plexichat.release.github;

import com.plexichat.release.http.HttpAnswer;
import com.plexichat.release.http.HttpBody;
import com.plexichat.release.http.HttpCall;
import com.plexichat.release.http.HttpTransport;
import com.plexichat.release.http.RepeatingTransport;
import com.plexichat.release.http.RetryRules;
import com.plexichat.release.http.UnreadableAnswerException;
import com.plexichat.release.json.JsonException;
import com.plexichat.release.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Asks one server with one token; every failure becomes a problem with the server's own words. */
public final class GitHubCalls {
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private final GitHubAccess access;
    private final RepeatingTransport transport;
    private final GitHubProblems problems;

    public GitHubCalls(GitHubAccess access, HttpTransport transport) {
        this.access = access;
        this.transport = new RepeatingTransport(transport, access.patience(), access.watch());
        this.problems = new GitHubProblems(access);
    }

    public GitHubServer server() {
        return access.server();
    }

    public GitHubProblems problems() {
        return problems;
    }

    public Optional<String> authorization() {
        return access.token().map(secret -> "Bearer " + secret);
    }

    /** What the reader makes of the answer; one that it cannot read is asked for again. */
    public <T> T get(String path, Function<HttpAnswer, T> reader) {
        return find(path, answer -> false, reader).orElseThrow();
    }

    /** As {@link #get}; empty if there is no such thing. */
    public <T> Optional<T> find(String path, Function<HttpAnswer, T> reader) {
        return find(path, answer -> answer.status() == NOT_FOUND, reader);
    }

    /** As {@link #find}; empty too if it is not for this token. */
    public <T> Optional<T> findIfAllowed(String path, Function<HttpAnswer, T> reader) {
        return find(
                path,
                answer -> answer.status() == NOT_FOUND || (answer.status() == FORBIDDEN && !RetryRules.isLimit(answer)),
                reader);
    }

    /**
     * One page of a list.
     *
     * @param number from 1
     * @param what what is listed, for the message about an answer that cannot be read
     */
    public <T> GitHubPage<T> page(String list, int number, String what, Function<JsonObject, T> each) {
        return get(GitHubPage.path(list, number), answer -> GitHubPage.read(answer, what, each));
    }

    /**
     * What all pages of a list show, as far as the server lists it. What is made meanwhile moves others to the next page,
     * where they are shown again.
     */
    public <T> List<T> allPages(String list, String what, Function<JsonObject, T> each) {
        List<T> all = new ArrayList<>();
        boolean more = true;
        for (int number = 1; more && number <= GitHubPage.MOST; number++) {
            GitHubPage<T> page = page(list, number, what, each);
            all.addAll(page.items());
            more = page.more();
        }
        return all;
    }

    private <T> Optional<T> find(String path, Predicate<HttpAnswer> isNothing, Function<HttpAnswer, T> reader) {
        HttpCall call = call("GET", server().resolve(path), HttpBody.NONE);
        try {
            return transport.exchange(call, answer -> {
                if (isNothing.test(answer)) {
                    return Optional.empty();
                }
                if (!answer.successful()) {
                    throw problems.refused(call, answer);
                }
                return Optional.of(read(answer, reader));
            });
        } catch (UnreadableAnswerException unreadable) {
            throw problems.unreadable(unreadable);
        } catch (IOException failed) {
            throw problems.unreachable(call, failed);
        }
    }

    private static <T> T read(HttpAnswer answer, Function<HttpAnswer, T> reader) throws UnreadableAnswerException {
        try {
            return reader.apply(answer);
        } catch (JsonException broken) {
            throw new UnreadableAnswerException(String.valueOf(broken.getMessage()), broken);
        }
    }

    /** The last answer to a call, whatever its status. */
    public HttpAnswer exchange(HttpCall call) throws IOException {
        return transport.exchange(call);
    }

    /**
     * The server may name addresses of its own, and no others: the token goes with each request.
     *
     * @throws com.plexichat.release.problem.ReleaseException for any other address
     */
    public void requireOwn(URI address) {
        if (!server().owns(address)) {
            throw problems.foreign(address);
        }
    }

    /** A call as the server wants it, with the token. */
    public HttpCall call(String method, URI address, HttpBody body) {
        return call(method, address, "application/vnd.github+json", body);
    }

    /** A call for the bytes of what the address names, with the token. */
    public HttpCall callForBytes(URI address) {
        return call("GET", address, "application/octet-stream", HttpBody.NONE);
    }

    private HttpCall call(String method, URI address, String accept, HttpBody body) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Accept", accept);
        headers.put("X-GitHub-Api-Version", "2022-11-28");
        headers.put("User-Agent", "plexichat-release");
        authorization().ifPresent(value -> headers.put("Authorization", value));
        return new HttpCall(method, address, headers, body);
    }
}
