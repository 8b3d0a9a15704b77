package com.plexichat.release.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.file.UnreadableFileException;
import com.plexichat.release.testing.DrivenClock;
import com.plexichat.release.testing.Generated;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RepeatingTransportTest {
    private final DrivenClock clock = new DrivenClock();
    private final Deque<Object> answers = new ArrayDeque<>();
    private final List<String> told = new ArrayList<>();
    private Patience patience = patience(Duration.ofMinutes(5));

    /** Each attempt takes three seconds. */
    private HttpAnswer next(HttpCall call) throws IOException {
        clock.advance(Duration.ofSeconds(3));
        Object answer = answers.size() > 1 ? answers.remove() : answers.element();
        if (answer instanceof IOException broken) {
            throw broken;
        }
        return (HttpAnswer) answer;
    }

    private final HttpWatch watch = new HttpWatch() {
        @Override
        public void answered(HttpCall call, HttpAnswer answer, Duration took) {
            told.add(call.method() + " " + answer.status() + " in " + took.toSeconds());
        }

        @Override
        public void failed(HttpCall call, IOException cause, Duration took) {
            told.add(call.method() + " " + cause.getMessage() + " in " + took.toSeconds());
        }
    };

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})
    void whatMayBeRepeatedIsRepeatedUntilItIsAnsweredWell(String method) throws IOException {
        answers.addAll(List.of(answer(502), new IOException("reset"), answer(200), answer(500)));

        assertThat(transport().exchange(call(method)).status()).isEqualTo(200);

        assertThat(told)
                .containsExactly(
                        method + " 502 in 3",
                        "wait 1: " + method + " http://host/path was answered with 502",
                        method + " reset in 3",
                        "wait 2: " + method + " http://host/path had no answer: reset",
                        method + " 200 in 3");
        assertThat(patience.left()).isEqualTo(Duration.ofSeconds(300 - 3 - 1 - 3 - 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PATCH", "CONNECT", "get"})
    void anAmbiguousRequestIsSentOnce(String method) throws IOException {
        IOException broken = new IOException("reset");
        answers.addAll(List.of(answer(429), broken));

        assertThat(transport().exchange(call(method)).status()).isEqualTo(429);
        assertThatThrownBy(() -> transport().exchange(call(method))).isSameAs(broken);

        assertThat(told).containsExactly(method + " 429 in 3", method + " reset in 3");
        assertThat(patience.left()).isEqualTo(Duration.ofSeconds(294));
    }

    @Test
    void aGoodAnswerCostsNoPatience() throws IOException {
        answers.add(answer(399));

        assertThat(transport().exchange(call("GET")).status()).isEqualTo(399);

        assertThat(patience.left()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void aRefusalIsTheAnswer() throws IOException {
        answers.add(answer(400));

        assertThat(transport().exchange(call("GET")).status()).isEqualTo(400);

        assertThat(told).containsExactly("GET 400 in 3");
        assertThat(patience.left()).isEqualTo(Duration.ofSeconds(297));
    }

    @Test
    void theLastAnswerIsReturnedWhenFiveWereInVain() throws IOException {
        answers.add(answer(503));

        assertThat(transport().exchange(call("GET")).status()).isEqualTo(503);

        assertThat(clock.pauses()).extracting(Duration::toSeconds).containsExactly(1L, 2L, 4L, 8L);
        assertThat(Collections.frequency(told, "GET 503 in 3")).isEqualTo(5);
    }

    @Test
    void theLastFailureIsThrownWhenFiveWereInVain() {
        IOException last = new IOException("fifth");
        for (int i = 1; i < 5; i++) {
            answers.add(new IOException("earlier"));
        }
        answers.add(last);

        assertThatThrownBy(() -> transport().exchange(call("GET"))).isSameAs(last);

        assertThat(clock.pauses()).hasSize(4);
    }

    @Test
    void aFailureThatStaysIsThrownAtOnce() {
        answers.add(new SSLHandshakeException("no trust"));

        assertThatThrownBy(() -> transport().exchange(call("GET"))).isInstanceOf(SSLHandshakeException.class);

        assertThat(clock.pauses()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"239, 4", "240, 4", "80, 4", "20, 2", "7, 1", "5, 0"})
    void anotherAttemptNeedsTheTimeForItsAnswer(long total, int waits) throws IOException {
        patience = patience(Duration.ofSeconds(total));
        answers.add(answer(500));

        assertThat(transport().exchange(call("GET")).status()).isEqualTo(500);

        assertThat(clock.pauses()).hasSize(waits);
    }

    @Test
    void withoutPatienceTheFailureIsThrown() {
        patience = patience(Duration.ZERO);
        IOException broken = new IOException("reset");
        answers.add(broken);

        assertThatThrownBy(() -> transport().exchange(call("GET"))).isSameAs(broken);
    }

    @Test
    void aDateOfTheServerIsTakenFromTheTimeOfTheFailure() throws IOException {
        HttpAnswer busy = new HttpAnswer(429, Map.of("Retry-After", List.of("Fri, 02 Jan 2026 03:04:35 GMT")), "");
        answers.addAll(List.of(busy, answer(200)));

        transport().exchange(call("GET"));

        assertThat(clock.pauses()).containsExactly(Duration.ofSeconds(27));
    }

    @Test
    void aFailureWithoutAMessageIsNamedByItsKind() throws IOException {
        answers.addAll(List.of(new ConnectException(), answer(200)));

        transport().exchange(call("GET"));

        assertThat(told).contains("wait 1: GET http://host/path had no answer: it cannot be connected");
    }

    @Test
    void aFileThatCannotBeReadIsNotAskedForAgain() {
        answers.add(new UnreadableFileException(Path.of("gone"), new NoSuchFileException("gone")));

        assertThatThrownBy(() -> transport().exchange(call("PUT"))).isInstanceOf(UnreadableFileException.class);

        assertThat(clock.pauses()).isEmpty();
    }

    @Test
    void anAttemptThatWasOnItsWayForLongCostsNoMoreThanASilence() throws IOException {
        HttpTransport slow = call -> {
            clock.advance(Duration.ofSeconds(850));
            return answer(500);
        };

        new RepeatingTransport(slow, patience, watch).exchange(call("POST"));

        assertThat(patience.left()).isEqualTo(Duration.ofMinutes(4));
    }

    @Test
    void anInterruptionEndsTheRepetitions() {
        answers.add(answer(500));
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> transport().exchange(call("GET"))).isInstanceOf(InterruptedIOException.class);

        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aSafeRequestIsRepeatedWhenItsAnswerCannotBeRead() throws IOException {
        answers.addAll(List.of(answer(200), answer(201)));

        assertThat(transport().exchange(call("GET"), RepeatingTransportTest::unlessOk))
                .isEqualTo("read 201");

        assertThat(told)
                .containsExactly(
                        "GET 200 in 3", "wait 1: GET http://host/path had no readable answer: half", "GET 201 in 3");
        assertThat(patience.left()).isEqualTo(Duration.ofSeconds(296));
    }

    @ParameterizedTest
    @CsvSource({"GET, 5", "PUT, 1", "DELETE, 1", "POST, 1"})
    void anAnswerThatStaysUnreadableIsThrown(String method, int attempts) {
        answers.add(answer(200));

        assertThatThrownBy(() -> transport().exchange(call(method), RepeatingTransportTest::unlessOk))
                .isInstanceOf(UnreadableAnswerException.class)
                .hasMessage("half");

        assertThat(Collections.frequency(told, method + " 200 in 3")).isEqualTo(attempts);
    }

    @Test
    void theReaderSeesARefusalToo() throws IOException {
        answers.add(answer(404));

        assertThat(transport().exchange(call("GET"), RepeatingTransportTest::unlessOk))
                .isEqualTo("read 404");
    }

    @Test
    void anAmbiguousRequestIsNeverSentTwiceWhateverFails() {
        Generated.cases(500, random -> {
            answers.clear();
            told.clear();
            for (int i = 0; i < 3; i++) {
                answers.add(
                        random.nextBoolean()
                                ? new HttpAnswer(random.nextInt(200, 600), Map.of("Retry-After", List.of("0")), "")
                                : new IOException("reset"));
            }
            Object first = answers.element();

            Object ending;
            try {
                ending = transport().exchange(call(Generated.oneOf(random, "POST", "PATCH")));
            } catch (IOException broken) {
                ending = broken;
            }

            assertThat(ending).isSameAs(first);
            assertThat(told).hasSize(1);
        });
    }

    private static String unlessOk(HttpAnswer answer) throws UnreadableAnswerException {
        if (answer.status() == 200) {
            throw new UnreadableAnswerException("half");
        }
        return "read " + answer.status();
    }

    private RepeatingTransport transport() {
        return new RepeatingTransport(this::next, patience, watch);
    }

    private Patience patience(Duration total) {
        return new Patience(clock, total, (time, reason) -> told.add("wait " + time.toSeconds() + ": " + reason));
    }

    private static HttpCall call(String method) {
        return new HttpCall(
                method, URI.create("http://host/path?token=s3cret"), Map.of("Authorization", "s3cret"), HttpBody.NONE);
    }

    private static HttpAnswer answer(int status) {
        return new HttpAnswer(status, Map.of(), "");
    }
}
