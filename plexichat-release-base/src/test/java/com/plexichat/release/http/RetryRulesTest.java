package com.plexichat.release.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.plexichat.release.file.UnwritableFileException;
import com.plexichat.release.testing.Generated;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RetryRulesTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final String SECONDARY = "You have exceeded a Secondary Rate Limit.";

    @ParameterizedTest
    @CsvSource({"408", "500", "501", "502", "503", "504", "599"})
    void aServerThatFailsIsAskedFiveTimes(int status) {
        assertThat(waits(new HttpFailure.Answered(answer(status)), 7)).containsExactly(1L, 2L, 4L, 8L, -1L, -1L, -1L);
    }

    @Test
    void aServerThatDoesNotAnswerIsAskedFiveTimes() {
        assertThat(waits(new HttpFailure.Broken(new IOException("reset")), 7))
                .containsExactly(1L, 2L, 4L, 8L, -1L, -1L, -1L);
    }

    @ParameterizedTest
    @ValueSource(ints = {304, 399, 400, 401, 403, 404, 407, 409, 410, 422, 428, 430, 499, 600})
    void whatTheServerRefusesIsNotAskedAgain(int status) {
        assertThat(RetryRules.waitAfter(new HttpFailure.Answered(answer(status)), 1, NOW))
                .isEmpty();
    }

    @Test
    void aLimitIsWaitedForLongerEachTimeAndWithoutEnd() {
        assertThat(waits(new HttpFailure.Answered(answer(429)), 7))
                .containsExactly(60L, 120L, 240L, 480L, 960L, 1920L, 3840L);
        assertThat(wait(answer(429), 21)).contains(Duration.ofMinutes(1L << 20));
        assertThat(wait(answer(429), 22)).contains(Duration.ofMinutes(1L << 20));
        assertThat(wait(answer(429), Integer.MAX_VALUE)).contains(Duration.ofMinutes(1L << 20));
    }

    @ParameterizedTest
    @CsvSource({
        "7, 7",
        "' 007 ', 7",
        "86400, 86400",
        "'Fri, 02 Jan 2026 03:04:35 GMT', 30",
        "99999999999999999999999, 9223372036854775807"
    })
    void aTimeThatTheServerGivesIsTakenAsItIs(String text, long seconds) {
        for (int status : new int[] {403, 429, 408, 500, 503}) {
            assertThat(wait(answer(status, "Retry-After", text), 1))
                    .as("%s", status)
                    .contains(Duration.ofSeconds(seconds));
        }
        assertThat(wait(answer(503, "Retry-After", text), 5)).isEmpty();
        assertThat(wait(answer(404, "Retry-After", text), 1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "1",
                "Fri, 02 Jan 2026 03:04:05 GMT",
                "Fri, 02 Jan 2026 03:04:04 GMT",
                "Thu, 01 Jan 1970 00:00:00 GMT"
            })
    void aServerThatGivesNoTimeIsNotFlooded(String text) {
        for (int attempt = 1; attempt < 5; attempt++) {
            assertThat(wait(answer(429, "Retry-After", text), attempt))
                    .contains(Duration.ofSeconds(1 << (attempt - 1)));
            assertThat(wait(answer(503, "Retry-After", text), attempt))
                    .contains(Duration.ofSeconds(1 << (attempt - 1)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-1", "+1", "1.5", "1 s", "٣", "Fri, 32 Jan 2026 03:04:05 GMT"})
    void aTimeThatIsMalformedIsNotThere(String text) {
        assertThat(wait(answer(503, "Retry-After", text), 2)).contains(Duration.ofSeconds(2));
        assertThat(wait(answer(429, "Retry-After", text), 2)).contains(Duration.ofMinutes(2));
        assertThat(wait(answer(403, "Retry-After", text), 2)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1767323105, 60",
        "0, 1767323047, 2",
        "0, 1767323046, 1",
        "0, 1767323045, 1",
        "0, 1767322000, 1",
        "0, 0, 1",
        "0, soon, 240",
        "0, 9223372036854775807, 240",
        "0, , 240",
        "00, 1767323105, 60",
        "1, 1767323105, 240",
        "none, 1767323105, 240",
        ", 1767323105, 240"
    })
    void aLimitThatIsUsedUpIsWaitedForUntilItsReset(String remaining, String reset, long seconds) {
        HttpAnswer answer = answer(429, "X-RateLimit-Remaining", remaining, "X-RateLimit-Reset", reset);

        assertThat(wait(answer, 3)).contains(Duration.ofSeconds(seconds));
    }

    @Test
    void aGivenTimeGoesBeforeAReset() {
        HttpAnswer answer =
                answer(403, "Retry-After", "5", "X-RateLimit-Remaining", "0", "X-RateLimit-Reset", "1767323105");

        assertThat(wait(answer, 1)).contains(Duration.ofSeconds(5));
    }

    @Test
    void aLimitIsToldFromARefusal() {
        assertThat(RetryRules.isLimit(answer(429))).isTrue();
        assertThat(RetryRules.isLimit(answer(403, "retry-after", "1"))).isTrue();
        assertThat(RetryRules.isLimit(answer(403, "Retry-After", "Fri, 02 Jan 2026 03:04:35 GMT")))
                .isTrue();
        assertThat(RetryRules.isLimit(answer(403, "X-RateLimit-Remaining", "0")))
                .isTrue();
        assertThat(RetryRules.isLimit(new HttpAnswer(403, Map.of(), SECONDARY))).isTrue();

        assertThat(RetryRules.isLimit(answer(403))).isFalse();
        assertThat(RetryRules.isLimit(answer(403, "X-RateLimit-Remaining", "1")))
                .isFalse();
        assertThat(RetryRules.isLimit(new HttpAnswer(403, Map.of(), "rate limit")))
                .isFalse();
        assertThat(RetryRules.isLimit(answer(401, "Retry-After", "1"))).isFalse();
        assertThat(RetryRules.isLimit(answer(503, "X-RateLimit-Remaining", "0")))
                .isFalse();
        assertThat(RetryRules.isLimit(new HttpAnswer(200, Map.of(), SECONDARY))).isFalse();
    }

    @Test
    void aRefusalWhoseTextNamesTheSecondaryLimitIsWaitedFor() {
        assertThat(wait(new HttpAnswer(403, Map.of(), SECONDARY), 1)).contains(Duration.ofMinutes(1));
    }

    static Stream<IOException> passing() {
        return Stream.of(
                new IOException(),
                new ConnectException("refused"),
                new HttpTimeoutException("late"),
                new HttpConnectTimeoutException("late"),
                new SocketTimeoutException("late"),
                new SSLException("reset"),
                new UnreadableAnswerException("half"),
                new IOException(new SocketTimeoutException("late")));
    }

    @ParameterizedTest
    @MethodSource("passing")
    void aFailureThatMayPassIsRepeated(IOException cause) {
        assertThat(RetryRules.waitAfter(new HttpFailure.Broken(cause), 1, NOW)).contains(Duration.ofSeconds(1));
    }

    static Stream<IOException> lasting() {
        return Stream.of(
                new UnfitAnswerException("too much"),
                new IOException(new UnwritableFileException(Path.of("chat"), new IOException("full"))),
                new SSLHandshakeException("no trust"),
                new SSLPeerUnverifiedException("another host"),
                new IOException(new IllegalStateException(new SSLHandshakeException("no trust"))),
                new ConnectException() {
                    @Override
                    public synchronized Throwable getCause() {
                        return new SSLPeerUnverifiedException("another host");
                    }
                },
                new InterruptedIOException("stopped"),
                new IOException(new InterruptedIOException("stopped")));
    }

    @ParameterizedTest
    @MethodSource("lasting")
    void aFailureThatStaysIsNotRepeated(IOException cause) {
        assertThat(RetryRules.waitAfter(new HttpFailure.Broken(cause), 1, NOW)).isEmpty();
    }

    @Test
    void attemptsAreCountedFromOne() {
        HttpFailure failure = new HttpFailure.Answered(answer(503));

        assertThatIllegalArgumentException().isThrownBy(() -> RetryRules.waitAfter(failure, 0, NOW));
    }

    @Test
    void aLongerTimeOfTheServerIsNeverAShorterWait() {
        Generated.cases(1_000, random -> {
            long one = random.nextLong(1L << random.nextInt(1, 62));
            long other = random.nextLong(1L << random.nextInt(1, 62));
            int status = Generated.oneOf(random, 403, 408, 429, 500, 503);
            int attempt = random.nextInt(1, 5);

            Duration shorter = given(status, Math.min(one, other), attempt);
            Duration longer = given(status, Math.max(one, other), attempt);

            assertThat(shorter).isLessThanOrEqualTo(longer);
        });
    }

    @Test
    void noHeadersMakeAWaitNegativeOrBreakTheRules() {
        Generated.cases(2_000, random -> {
            Map<String, List<String>> headers = new TreeMap<>();
            for (String name : List.of("Retry-After", "X-RateLimit-Remaining", "X-RateLimit-Reset")) {
                headers.put(name, List.of(Generated.text(random, "0019-+ GMTü", 0, 22)));
            }
            HttpAnswer answer = new HttpAnswer(Generated.oneOf(random, 403, 429, 503), headers, "");

            assertThat(wait(answer, random.nextInt(1, 100)).orElse(Duration.ZERO))
                    .isGreaterThanOrEqualTo(Duration.ZERO);
        });
    }

    private static Duration given(int status, long seconds, int attempt) {
        return wait(answer(status, "Retry-After", String.valueOf(seconds)), attempt)
                .orElseThrow();
    }

    private static Optional<Duration> wait(HttpAnswer answer, int attempt) {
        return RetryRules.waitAfter(new HttpFailure.Answered(answer), attempt, NOW);
    }

    private static List<Long> waits(HttpFailure failure, int attempts) {
        return IntStream.rangeClosed(1, attempts)
                .mapToObj(attempt -> RetryRules.waitAfter(failure, attempt, NOW))
                .map(wait -> wait.map(Duration::toSeconds).orElse(-1L))
                .toList();
    }

    /** A header without a value is left out. */
    private static HttpAnswer answer(int status, String... headers) {
        Map<String, List<String>> named = new TreeMap<>();
        for (int i = 0; i < headers.length; i += 2) {
            if (headers[i + 1] != null) {
                named.put(headers[i], List.of(headers[i + 1]));
            }
        }
        return new HttpAnswer(status, named, "{}");
    }
}
