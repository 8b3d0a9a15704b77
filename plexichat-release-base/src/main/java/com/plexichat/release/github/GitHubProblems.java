package com.plexichat.release.github;

import com.plexichat.release.http.HttpAnswer;
import com.plexichat.release.http.HttpCall;
import com.plexichat.release.http.HttpFailure;
import com.plexichat.release.http.RetryRules;
import com.plexichat.release.log.Secrets;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Says what a failed request means and what to do about it. */
public final class GitHubProblems {
    private static final int MOVED = 301;
    private static final int MOVED_FOR_NOW = 307;
    private static final int MOVED_FOR_GOOD = 308;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int PROXY_LOGIN_REQUIRED = 407;
    private static final int FIRST_SERVER_ERROR = 500;

    private final GitHubAccess access;
    private final GitHubWords words;
    private final Secrets secrets = new Secrets();

    GitHubProblems(GitHubAccess access) {
        this.access = access;
        this.words = access.words();
        access.token().ifPresent(secrets::add);
    }

    public ReleaseException unreachable(HttpCall call, IOException cause) {
        return problem(
                ProblemCode.SERVER_UNREACHABLE,
                call.text() + " had no answer: " + new HttpFailure.Broken(cause).words(),
                "check the network and " + words.api() + ", then " + words.again(),
                cause);
    }

    public ReleaseException unreadable(IOException cause) {
        return problem(
                ProblemCode.SERVER_ANSWER_BROKEN,
                "the server's answer cannot be read: " + cause.getMessage(),
                "check that " + words.api() + " is the address of a GitHub API, then " + words.again(),
                cause);
    }

    public ReleaseException foreign(URI address) {
        return new ReleaseException(new Problem(
                ProblemCode.SERVER_ADDRESS_UNSAFE,
                "the server names a foreign address, which gets no token",
                String.valueOf(address.getAuthority()),
                "check " + words.api()));
    }

    public ReleaseException refused(HttpCall call, HttpAnswer answer) {
        String what =
                call.text() + " was answered with " + answer.status() + ": " + GitHubErrorText.of(answer, secrets);
        if (RetryRules.isLimit(answer)) {
            return problem(ProblemCode.SERVER_LIMITS, what, limitHint(answer), null);
        }
        return switch (answer.status()) {
            case UNAUTHORIZED ->
                problem(ProblemCode.TOKEN_REFUSED, what, "give a token that is valid in " + words.tokenPlaces(), null);
            case FORBIDDEN ->
                problem(
                        ProblemCode.TOKEN_REFUSED,
                        what,
                        "give the token the permission \"" + words.permission() + "\" on the repository",
                        null);
            case NOT_FOUND -> problem(ProblemCode.SERVER_REFUSED, what, notFoundHint(), null);
            case MOVED, MOVED_FOR_NOW, MOVED_FOR_GOOD ->
                problem(
                        ProblemCode.SERVER_REFUSED,
                        what,
                        "the repository has moved: write its new name into " + words.repository(),
                        null);
            case PROXY_LOGIN_REQUIRED -> problem(ProblemCode.SERVER_REFUSED, what, words.proxyLogin(), null);
            default -> problem(ProblemCode.SERVER_REFUSED, what, hint(answer.status()), null);
        };
    }

    private String hint(int status) {
        return status >= FIRST_SERVER_ERROR
                ? "the server fails: see its status page, and " + words.again() + " later"
                : "mend what the server names, then " + words.again();
    }

    private String limitHint(HttpAnswer answer) {
        String when = answer.header("Retry-After")
                .filter(value -> value.matches("\\d{1,6}"))
                .map(seconds -> "in " + seconds + " seconds")
                .orElse("later");
        Duration left = access.patience().left();
        return "the server limits how often it is asked, and " + left.toSeconds() + " s of " + words.patience()
                + " are left: " + words.again() + " " + when;
    }

    private String notFoundHint() {
        return access.token().isPresent()
                ? "check " + words.repository() + ", and that the token may see the repository"
                : "check " + words.repository() + "; a private repository needs a token in " + words.token();
    }

    private ReleaseException problem(ProblemCode code, String what, String hint, @Nullable Throwable cause) {
        return new ReleaseException(
                new Problem(code, what, access.server().api().toString(), hint), cause);
    }
}
