package com.plexichat.release.forge.github;

import com.plexichat.release.file.UnreadableFileException;
import com.plexichat.release.forge.ForgeAccess;
import com.plexichat.release.forge.PassingFailureException;
import com.plexichat.release.github.GitHubAccess;
import com.plexichat.release.github.GitHubCalls;
import com.plexichat.release.github.GitHubServer;
import com.plexichat.release.github.GitHubWords;
import com.plexichat.release.http.HttpAnswer;
import com.plexichat.release.http.HttpBody;
import com.plexichat.release.http.HttpCall;
import com.plexichat.release.http.HttpFailure;
import com.plexichat.release.http.HttpTransport;
import com.plexichat.release.http.Patience;
import com.plexichat.release.http.Repeatability;
import com.plexichat.release.http.RetryRules;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads from and writes to one server; a write that may have been carried out is told as such. */
final class GitHubHttp {
    private static final int NOT_FOUND = 404;

    /** The JDK's client gives no Basic login to a proxy for a tunnel unless it is told so ("java.net.http" module). */
    private static final String PROXY_HINT = "give the proxy's login in settings.xml, and set"
            + " MAVEN_OPTS=-Djdk.http.auth.tunneling.disabledSchemes= for a login by name and password";

    private static final String API = "plexichat.githubApi";

    private static final GitHubWords WORDS = new GitHubWords(
            API,
            "plexichat.repository",
            "GITHUB_TOKEN",
            "GITHUB_TOKEN or GH_TOKEN",
            "contents: write",
            PROXY_HINT,
            "plexichat.patience",
            "run the goal again");

    private final GitHubCalls calls;
    private final Patience patience;

    GitHubHttp(ForgeAccess access, HttpTransport transport) {
        this.patience = access.patience();
        this.calls = new GitHubCalls(
                new GitHubAccess(
                        GitHubServer.parse(access.address(), API), access.token(), patience, access.watch(), WORDS),
                transport);
    }

    GitHubServer server() {
        return calls.server();
    }

    Optional<String> authorization() {
        return calls.authorization();
    }

    /** What the reader makes of the answer; one that it cannot read is asked for again. */
    <T> T get(String path, Function<HttpAnswer, T> reader) {
        return calls.get(path, reader);
    }

    /** As {@link #get}; empty if there is no such thing. */
    <T> Optional<T> find(String path, Function<HttpAnswer, T> reader) {
        return calls.find(path, reader);
    }

    /** As {@link #find}; empty too if it is not for this token. */
    <T> Optional<T> findIfAllowed(String path, Function<HttpAnswer, T> reader) {
        return calls.findIfAllowed(path, reader);
    }

    /** What only reads. */
    GitHubCalls calls() {
        return calls;
    }

    /** Removes what the path names; what is gone already counts as removed. */
    void delete(String path) {
        HttpCall call = calls.call("DELETE", server().resolve(path), HttpBody.NONE);
        HttpAnswer answer = answer(call);
        if (answer.status() != NOT_FOUND) {
            successful(call, answer);
        }
    }

    void patch(String path, String json) {
        send(calls.call("PATCH", server().resolve(path), new HttpBody.Text(json)), "application/json");
    }

    /** Sends a file to an address that the server named. */
    void post(URI address, String mediaType, HttpBody.File file) {
        requireOwn(address);
        send(calls.call("POST", address, file), mediaType);
    }

    private void send(HttpCall plain, String mediaType) {
        Map<String, String> headers = new LinkedHashMap<>(plain.headers());
        headers.put("Content-Type", mediaType);
        exchange(new HttpCall(plain.method(), plain.address(), headers, plain.body()));
    }

    /** The server may name addresses of its own, and no others: the token goes with each request. */
    void requireOwn(URI address) {
        calls.requireOwn(address);
    }

    /** The answer to a call that the server carried out. */
    HttpAnswer exchange(HttpCall call) {
        return successful(call, answer(call));
    }

    private HttpAnswer answer(HttpCall call) {
        try {
            return calls.exchange(call);
        } catch (IOException failed) {
            if (failed instanceof UnreadableFileException unreadable) {
                throw unreadableFile(unreadable);
            }
            ReleaseException unreachable = calls.problems().unreachable(call, failed);
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
        ReleaseException refused = calls.problems().refused(call, answer);
        throw isAmbiguous(call) && passes
                ? passing(refused, failure)
                : new RefusedCallException(refused.problems().get(0), answer.status());
    }

    /** A write whose answer arrived but says nothing that can be read. */
    PassingFailureException unreadableWrite(IOException broken) {
        return passing(calls.problems().unreadable(broken), new HttpFailure.Broken(broken));
    }

    private static boolean isAmbiguous(HttpCall call) {
        return Repeatability.of(call) == Repeatability.AMBIGUOUS;
    }

    private static PassingFailureException passing(ReleaseException told, HttpFailure failure) {
        return new PassingFailureException(told.problems().get(0), failure);
    }

    private static ReleaseException unreadableFile(UnreadableFileException cause) {
        return new ReleaseException(
                new Problem(
                        ProblemCode.FILE_UNREADABLE,
                        "a file of the release " + cause.getMessage(),
                        cause.file().toString(),
                        "build the release again, and let nothing change its folder meanwhile"),
                cause);
    }
}
