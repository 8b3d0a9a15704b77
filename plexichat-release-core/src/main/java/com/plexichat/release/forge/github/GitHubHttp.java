package com.plexichat.release.forge.github;

import com.plexichat.release.file.UnreadableFileException;
import com.plexichat.release.forge.ForgeAccess;
import com.plexichat.release.forge.PassingFailureException;
import com.plexichat.release.http.HttpAnswer;
import com.plexichat.release.http.HttpBody;
import com.plexichat.release.http.HttpCall;
import com.plexichat.release.http.HttpFailure;
import com.plexichat.release.http.HttpTransport;
import com.plexichat.release.http.Patience;
import com.plexichat.release.http.Repeatability;
import com.plexichat.release.http.RepeatingTransport;
import com.plexichat.release.http.RetryRules;
import com.plexichat.release.http.UnreadableAnswerException;
import com.plexichat.release.json.JsonException;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Speaks to one server with one token; every failure becomes a problem with the server's own words. */
final class GitHubHttp {
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private final GitHubServer server;
    private final Optional<String> token;
    private final RepeatingTransport transport;
    private final Patience patience;
    private final GitHubProblems problems;

    GitHubHttp(ForgeAccess access, HttpTransport transport) {
        this.server = GitHubServer.parse(access.address());
        this.token = access.token();
        this.patience = access.patience();
        this.transport = new RepeatingTransport(transport, patience, access.watch());
        this.problems = new GitHubProblems(server, token, patience);
    }

    GitHubServer server() {
        return server;
    }

    Optional<String> authorization() {
        return token.map(secret -> "Bearer " + secret);
    }

    /** What the reader makes of the answer; one that it cannot read is asked for again. */
    <T> T get(String path, Function<HttpAnswer, T> reader) {
        return find(path, answer -> false, reader).orElseThrow();
    }

    /** As {@link #get}; empty if there is no such thing. */
    <T> Optional<T> find(String path, Function<HttpAnswer, T> reader) {
        return find(path, answer -> answer.status() == NOT_FOUND, reader);
    }

    /** As {@link #find}; empty too if it is not for this token. */
    <T> Optional<T> findIfAllowed(String path, Function<HttpAnswer, T> reader) {
        return find(
                path,
                answer -> answer.status() == NOT_FOUND || (answer.status() == FORBIDDEN && !RetryRules.isLimit(answer)),
                reader);
    }

    private <T> Optional<T> find(String path, Predicate<HttpAnswer> isNothing, Function<HttpAnswer, T> reader) {
        HttpCall call = call("GET", server.resolve(path), HttpBody.NONE);
        try {
            return transport.exchange(call, answer -> {
                if (isNothing.test(answer)) {
                    return Optional.empty();
                }
                return Optional.of(read(successful(call, answer), reader));
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

    /** Removes what the path names; what is gone already counts as removed. */
    void delete(String path) {
        HttpCall call = call("DELETE", server.resolve(path), HttpBody.NONE);
        HttpAnswer answer = answer(call);
        if (answer.status() != NOT_FOUND) {
            successful(call, answer);
        }
    }

    void patch(String path, String json) {
        send(call("PATCH", server.resolve(path), new HttpBody.Text(json)), "application/json");
    }

    /** Sends a file to an address that the server named. */
    void post(URI address, String mediaType, HttpBody.File file) {
        requireOwn(address);
        send(call("POST", address, file), mediaType);
    }

    private void send(HttpCall plain, String mediaType) {
        Map<String, String> headers = new LinkedHashMap<>(plain.headers());
        headers.put("Content-Type", mediaType);
        exchange(new HttpCall(plain.method(), plain.address(), headers, plain.body()));
    }

    /** The server may name addresses of its own, and no others: the token goes with each request. */
    void requireOwn(URI address) {
        if (!server.owns(address)) {
            throw problems.foreign(address);
        }
    }

    /** The answer to a call that the server carried out. */
    HttpAnswer exchange(HttpCall call) {
        return successful(call, answer(call));
    }

    private HttpAnswer answer(HttpCall call) {
        try {
            return transport.exchange(call);
        } catch (IOException failed) {
            if (failed instanceof UnreadableFileException unreadable) {
                throw problems.unreadableFile(unreadable);
            }
            ReleaseException unreachable = problems.unreachable(call, failed);
            throw isAmbiguous(call) ? passing(unreachable, new HttpFailure.Broken(failed)) : unreachable;
        }
    }

    private HttpAnswer successful(HttpCall call, HttpAnswer answer) {
        if (answer.successful()) {
            return answer;
        }
        HttpFailure failure = new HttpFailure.Answered(answer);
        boolean passes =
                RetryRules.waitAfter(failure, 1, patience.clock().now()).isPresent();
        ReleaseException refused = problems.refused(call, answer);
        throw isAmbiguous(call) && passes ? passing(refused, failure) : refused;
    }

    /** A write whose answer arrived but says nothing that can be read. */
    PassingFailureException unreadableWrite(IOException broken) {
        return passing(problems.unreadable(broken), new HttpFailure.Broken(broken));
    }

    private static boolean isAmbiguous(HttpCall call) {
        return Repeatability.of(call) == Repeatability.AMBIGUOUS;
    }

    private static PassingFailureException passing(ReleaseException told, HttpFailure failure) {
        return new PassingFailureException(told.problems().get(0), failure);
    }

    private HttpCall call(String method, URI address, HttpBody body) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Accept", "application/vnd.github+json");
        headers.put("X-GitHub-Api-Version", "2022-11-28");
        headers.put("User-Agent", "plexichat-release");
        authorization().ifPresent(value -> headers.put("Authorization", value));
        return new HttpCall(method, address, headers, body);
    }
}
