package com.plexichat.release.http;

import com.plexichat.release.file.UnreadableFileException;
import com.plexichat.release.file.UnwritableFileException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.math.BigInteger;
import java.net.SocketTimeoutException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** Decides whether and when it is worth trying again; pure. */
public final class RetryRules {
    private static final int REQUEST_TIMEOUT = 408;
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY_REQUESTS = 429;

    /** Attempts after which a server that fails, or does not answer, is given up. */
    private static final int ATTEMPTS = 5;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LEAST_RESET_WAIT = Duration.ofSeconds(1);

    /** "Rate limits for the REST API" of GitHub: at least one minute, then exponentially longer. */
    private static final Duration FIRST_LIMIT_WAIT = Duration.ofMinutes(1);

    /** About two years: more than any patience, and far from what a duration cannot hold. */
    private static final int MOST_DOUBLINGS = 20;

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final BigInteger MOST_SECONDS = BigInteger.valueOf(Long.MAX_VALUE);

    private RetryRules() {}

    /**
     * The wait before the next attempt; empty if another attempt is of no use.
     *
     * @param attempt how many attempts have failed so far, from 1
     */
    public static Optional<Duration> waitAfter(HttpFailure failure, int attempt, Instant now) {
        if (attempt < 1) {
            throw new IllegalArgumentException("attempts are counted from 1: " + attempt);
        }
        if (failure instanceof HttpFailure.Answered answered) {
            return waitAfter(answered.answer(), attempt, now);
        }
        IOException cause = ((HttpFailure.Broken) failure).cause();
        return attempt < ATTEMPTS && mayPass(cause) ? Optional.of(doubled(FIRST_WAIT, attempt)) : Optional.empty();
    }

    /** True if the server refuses only because it was asked too often. */
    public static boolean isLimit(HttpAnswer answer) {
        return switch (answer.status()) {
            case TOO_MANY_REQUESTS -> true;
            case FORBIDDEN -> saysWhenToAskAgain(answer) || isExhausted(answer) || namesTheSecondaryLimit(answer);
            default -> false;
        };
    }

    private static boolean saysWhenToAskAgain(HttpAnswer answer) {
        return answer.header("Retry-After")
                .flatMap(text -> retryAfter(text, Instant.EPOCH))
                .isPresent();
    }

    private static boolean namesTheSecondaryLimit(HttpAnswer answer) {
        return answer.body().toLowerCase(Locale.ROOT).contains("secondary rate limit");
    }

    private static Optional<Duration> waitAfter(HttpAnswer answer, int attempt, Instant now) {
        Optional<Duration> given = answer.header("Retry-After")
                .flatMap(text -> retryAfter(text, now))
                .map(wait -> longer(wait, doubled(FIRST_WAIT, attempt)));
        if (isLimit(answer)) {
            return given.or(() -> untilReset(answer, now)).or(() -> Optional.of(doubled(FIRST_LIMIT_WAIT, attempt)));
        }
        if (attempt < ATTEMPTS && (answer.status() / 100 == 5 || answer.status() == REQUEST_TIMEOUT)) {
            return given.or(() -> Optional.of(doubled(FIRST_WAIT, attempt)));
        }
        return Optional.empty();
    }

    private static boolean mayPass(IOException broken) {
        return Stream.<Throwable>iterate(broken, Objects::nonNull, Throwable::getCause)
                .noneMatch(cause -> cause instanceof UnreadableFileException
                        || cause instanceof UnwritableFileException
                        || cause instanceof UnfitAnswerException
                        || cause instanceof SSLHandshakeException
                        || cause instanceof SSLPeerUnverifiedException
                        || (cause instanceof InterruptedIOException && !(cause instanceof SocketTimeoutException)));
    }

    /** What a server gives may be no time at all, or prove too short: it is not flooded for that. */
    private static Duration longer(Duration given, Duration own) {
        return given.compareTo(own) > 0 ? given : own;
    }

    private static Duration doubled(Duration first, int attempt) {
        return first.multipliedBy(1L << Math.min(attempt - 1, MOST_DOUBLINGS));
    }

    /** Delta seconds or a date (RFC 9110, 10.2.3); of the dates only the form that servers must send (5.6.7). */
    private static Optional<Duration> retryAfter(String text, Instant now) {
        Optional<Duration> seconds = number(text).map(Duration::ofSeconds);
        return seconds.isPresent() ? seconds : date(text).map(then -> atLeast(Duration.ZERO, now, then));
    }

    private static Optional<Duration> untilReset(HttpAnswer answer, Instant now) {
        return isExhausted(answer)
                ? number(answer, "X-RateLimit-Reset")
                        .flatMap(RetryRules::epochSecond)
                        .map(reset -> atLeast(LEAST_RESET_WAIT, now, reset))
                : Optional.empty();
    }

    private static boolean isExhausted(HttpAnswer answer) {
        return number(answer, "X-RateLimit-Remaining").equals(Optional.of(0L));
    }

    private static Duration atLeast(Duration least, Instant now, Instant then) {
        Duration wait = Duration.between(now, then);
        return wait.compareTo(least) > 0 ? wait : least;
    }

    private static Optional<Long> number(HttpAnswer answer, String header) {
        return answer.header(header).flatMap(RetryRules::number);
    }

    /** A number that is too big counts as the biggest. */
    private static Optional<Long> number(String text) {
        return Optional.of(text.strip())
                .filter(digits -> DIGITS.matcher(digits).matches())
                .map(digits -> new BigInteger(digits).min(MOST_SECONDS).longValueExact());
    }

    private static Optional<Instant> date(String text) {
        try {
            return Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text.strip(), Instant::from));
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> epochSecond(long seconds) {
        try {
            return Optional.of(Instant.ofEpochSecond(seconds));
        } catch (DateTimeException outOfRange) {
            return Optional.empty();
        }
    }
}
