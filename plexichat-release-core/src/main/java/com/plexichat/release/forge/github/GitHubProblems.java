package com.plexichat.release.forge.github;

import com.plexichat.release.file.UnreadableFileException;
import com.plexichat.release.http.HttpAnswer;
import com.plexichat.release.http.HttpCall;
import com.plexichat.release.http.HttpFailure;
import com.plexichat.release.http.Patience;
import com.plexichat.release.http.RetryRules;
import com.plexichat.release.log.Secrets;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what a failed request means and what to do about it. */
final class GitHubProblems {
    private static final int MOVED = 301;
    private static final int MOVED_FOR_NOW = 307;
    private static final int MOVED_FOR_GOOD = 308;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int PROXY_LOGIN_REQUIRED = 407;
    private static final int FIRST_SERVER_ERROR = 500;

    /** The JDK's client gives no Basic login to a proxy for a tunnel unless it is told so ("java.net.http" module). */
    private static final String PROXY_HINT = "give the proxy's login in settings.xml, and set"
            + " MAVEN_OPTS=-Djdk.http.auth.tunneling.disabledSchemes= for a login by name and password";

    private final GitHubServer server;
    private final boolean hasToken;
    private final Secrets secrets = new Secrets();
    private final Patience patience;

    GitHubProblems(GitHubServer server, Optional<String> token, Patience patience) {
        this.server = server;
        this.hasToken = token.isPresent();
        this.patience = patience;
        token.ifPresent(secrets::add);
    }

    ReleaseException unreachable(HttpCall call, IOException cause) {
        return problem(
                ProblemCode.SERVER_UNREACHABLE,
                call.text() + " had no answer: " + new HttpFailure.Broken(cause).words(),
                "check the network and plexichat.githubApi, then run the goal again",
                cause);
    }

    ReleaseException unreadable(IOException cause) {
        return problem(
                ProblemCode.SERVER_ANSWER_BROKEN,
                "the server's answer cannot be read: " + cause.getMessage(),
                "check that plexichat.githubApi is the address of a GitHub API, then run the goal again",
                cause);
    }

    ReleaseException unreadableFile(UnreadableFileException cause) {
        return new ReleaseException(
                new Problem(
                        ProblemCode.FILE_UNREADABLE,
                        "a file of the release " + cause.getMessage(),
                        cause.file().toString(),
                        "build the release again, and let nothing change its folder meanwhile"),
                cause);
    }

    ReleaseException foreign(URI address) {
        return new ReleaseException(new Problem(
                ProblemCode.SERVER_ADDRESS_UNSAFE,
                "the server names a foreign address, which gets no token",
                String.valueOf(address.getAuthority()),
                "check plexichat.githubApi"));
    }

    ReleaseException refused(HttpCall call, HttpAnswer answer) {
        String what =
                call.text() + " was answered with " + answer.status() + ": " + GitHubErrorText.of(answer, secrets);
        if (RetryRules.isLimit(answer)) {
            return problem(ProblemCode.SERVER_LIMITS, what, limitHint(answer), null);
        }
        return switch (answer.status()) {
            case UNAUTHORIZED ->
                problem(
                        ProblemCode.TOKEN_REFUSED,
                        what,
                        "give a token that is valid in GITHUB_TOKEN or GH_TOKEN",
                        null);
            case FORBIDDEN ->
                problem(
                        ProblemCode.TOKEN_REFUSED,
                        what,
                        "give the token the permission \"contents: write\" on the repository",
                        null);
            case NOT_FOUND -> problem(ProblemCode.SERVER_REFUSED, what, notFoundHint(), null);
            case MOVED, MOVED_FOR_NOW, MOVED_FOR_GOOD ->
                problem(
                        ProblemCode.SERVER_REFUSED,
                        what,
                        "the repository has moved: write its new name into plexichat.repository",
                        null);
            case PROXY_LOGIN_REQUIRED -> problem(ProblemCode.SERVER_REFUSED, what, PROXY_HINT, null);
            default -> problem(ProblemCode.SERVER_REFUSED, what, hint(answer.status()), null);
        };
    }

    private static String hint(int status) {
        return status >= FIRST_SERVER_ERROR
                ? "the server fails: see its status page, and run the goal again later"
                : "mend what the server names, then run the goal again";
    }

    private String limitHint(HttpAnswer answer) {
        String when = answer.header("Retry-After")
                .filter(value -> value.matches("\\d{1,6}"))
                .map(seconds -> "in " + seconds + " seconds")
                .orElse("later");
        Duration left = patience.left();
        return "the server limits how often it is asked, and " + left.toSeconds() + " s of plexichat.patience are left:"
                + " run the goal again " + when;
    }

    private String notFoundHint() {
        return hasToken
                ? "check plexichat.repository, and that the token may see the repository"
                : "check plexichat.repository; a private repository needs a token in GITHUB_TOKEN";
    }

    private ReleaseException problem(ProblemCode code, String what, String hint, @Nullable Throwable cause) {
        return new ReleaseException(new Problem(code, what, server.api().toString(), hint), cause);
    }
}
