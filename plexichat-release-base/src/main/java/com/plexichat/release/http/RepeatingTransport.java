package com.plexichat.release.http;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Repeats what may be repeated (safe and idempotent requests) by the retry rules while the patience lasts; never an
 * ambiguous one.
 */
public final class RepeatingTransport implements HttpTransport {
    private static final int FIRST_FAILURE = 400;

    private final HttpTransport transport;
    private final Patience patience;
    private final HttpWatch watch;

    /** One attempt: what went wrong, if anything did, and what it ends with if it is the last one. */
    private record Attempt<T>(@Nullable HttpFailure failure, Ending<T> ending) {}

    private interface Ending<T> {
        T get() throws IOException;
    }

    public RepeatingTransport(HttpTransport transport, Patience patience, HttpWatch watch) {
        this.transport = transport;
        this.patience = patience;
        this.watch = watch;
    }

    /** The last answer, whatever its status. */
    @Override
    public HttpAnswer exchange(HttpCall call) throws IOException {
        return exchange(call, answer -> answer);
    }

    /**
     * What the reader makes of the last answer, whatever its status. An answer below 400 that it cannot read counts as
     * no answer, and a safe request is repeated.
     *
     * @throws UnreadableAnswerException if the last answer could not be read
     */
    public <T> T exchange(HttpCall call, AnswerReader<T> reader) throws IOException {
        for (int number = 1; ; number++) {
            Attempt<T> attempt = attempt(call, reader);
            if (attempt.failure() == null || !waits(call, attempt.failure(), number)) {
                return attempt.ending().get();
            }
        }
    }

    private <T> Attempt<T> attempt(HttpCall call, AnswerReader<T> reader) {
        Instant start = patience.clock().now();
        HttpAnswer answer;
        try {
            answer = transport.exchange(call);
        } catch (IOException cause) {
            watch.failed(call, cause, since(start));
            return broken(cause, start);
        }
        watch.answered(call, answer, since(start));
        if (answer.status() >= FIRST_FAILURE) {
            return failed(new HttpFailure.Answered(answer), start, () -> reader.read(answer));
        }
        try {
            T value = reader.read(answer);
            return new Attempt<>(null, () -> value);
        } catch (UnreadableAnswerException cause) {
            return broken(cause, start);
        }
    }

    private <T> Attempt<T> broken(IOException cause, Instant start) {
        return failed(new HttpFailure.Broken(cause), start, () -> {
            throw cause;
        });
    }

    private <T> Attempt<T> failed(HttpFailure failure, Instant start, Ending<T> ending) {
        Instant end = patience.clock().now();
        // An upload that was on its way for long fails after no more than that without a sign of life.
        Instant silence = end.minus(JdkHttpTransport.ANSWER_DEADLINE);
        patience.spend(start.isAfter(silence) ? start : silence, end);
        return new Attempt<>(failure, ending);
    }

    /** False, without a wait, if the request is not to be sent again. */
    private boolean waits(HttpCall call, HttpFailure failure, int number) throws IOException {
        if (!mayRepeat(call, failure)) {
            return false;
        }
        Optional<Duration> wait =
                RetryRules.waitAfter(failure, number, patience.clock().now());
        return wait.isPresent()
                && patience.waitFor(wait.get(), reason(call, failure), JdkHttpTransport.ANSWER_DEADLINE);
    }

    private static boolean mayRepeat(HttpCall call, HttpFailure failure) {
        return switch (Repeatability.of(call)) {
            case SAFE -> true;
            case IDEMPOTENT -> !isUnreadable(failure);
            case AMBIGUOUS -> false;
        };
    }

    private static boolean isUnreadable(HttpFailure failure) {
        return failure instanceof HttpFailure.Broken broken && broken.cause() instanceof UnreadableAnswerException;
    }

    private static String reason(HttpCall call, HttpFailure failure) {
        if (failure instanceof HttpFailure.Answered answered) {
            return call.text() + " was answered with " + answered.answer().status();
        }
        return call.text()
                + (isUnreadable(failure) ? " had no readable answer: " : " had no answer: ")
                + ((HttpFailure.Broken) failure).words();
    }

    private Duration since(Instant start) {
        return Duration.between(start, patience.clock().now());
    }
}
