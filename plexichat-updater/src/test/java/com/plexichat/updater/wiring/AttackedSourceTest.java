package com.plexichat.updater.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.plexichat.release.localforge.http.Fault;
import com.plexichat.release.localforge.http.FaultSource;
import com.plexichat.release.localforge.http.FaultSource.Arrival;
import com.plexichat.updater.prevented.Prevents;
import com.plexichat.updater.wiring.ServedHost.Ended;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A server that answers with something else than what was published, or not to the end, at each of its answers. */
final class AttackedSourceTest extends OnARefusingHost {
    private static final List<String> FILES =
            List.of("release.json", "chat-VERSION-any.tar.gz.sha256", "manifest.txt", "chat-VERSION-any.tar.gz");
    private static final String PAGE = "<html><body>Sign in</body></html>";
    private static final String JSON = "application/json";

    /** After which the deadlines of an answer, and of a small file as a whole, have passed. */
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static final int BYTES_IN_TIME = 6;

    static Stream<Arguments> disturbances() {
        return Stream.of(
                arguments("a page", "server-answer-broken", "download-broken", always(answer(200, "text/html", PAGE))),
                arguments("404", "server-refused", "server-refused", always(answer(404, JSON, "{}"))),
                arguments("500", "server-refused", "server-refused", always(answer(500, "text/html", PAGE))),
                arguments("half of it", "server-unreachable", "server-unreachable", always(new Fault.DropHalfway())),
                arguments("no end", "server-unreachable", "download-broken", always(new Fault.Endless())),
                arguments("no answer", "server-unreachable", "download-broken", (FaultSource)
                        arrival -> Optional.of(new Fault.Silence(() -> host.clock.advance(MINUTE)))),
                arguments("a drip", "server-unreachable", "download-broken", (FaultSource)
                        arrival -> Optional.of(new Fault.Drip(drop()))),
                arguments("a limit for an hour", "server-limits", "server-limits", (FaultSource)
                        arrival -> Optional.of(limit(Duration.ofHours(1)))));
    }

    @Prevents({"D17", "D20"})
    @ParameterizedTest(name = "{0}")
    @MethodSource("disturbances")
    void aListOfReleasesThatIsNotOneIsNotTakenForAnEmptyOne(
            String name, String code, String unused, FaultSource disturbance) throws IOException {
        String version = host.next();
        host.host.publish(new PackedRelease(version), version);

        host.host.disturb(whereThePath(path -> path.endsWith("/releases"), disturbance));

        host.assertRefused(version, code, "");
    }

    @Prevents({"D17", "D20"})
    @ParameterizedTest(name = "{0}")
    @MethodSource("disturbances")
    void aFileThatDoesNotComeAsItWasPublishedIsNotInstalled(
            String name, String unused, String code, FaultSource disturbance) throws IOException {
        for (String file : FILES) {
            String version = host.next();
            host.host.publish(new PackedRelease(version), version);
            String path = "/releases/assets/" + host.host.asset(version, file.replace("VERSION", version));

            host.host.disturb(whereThePath(each -> each.endsWith(path), disturbance));

            host.assertRefused(version, code, "");
        }
    }

    @Prevents("D17")
    @Test
    void otherBytesOfTheSameNumberAreSeenInEachFile() throws IOException {
        for (String file : FILES) {
            String version = host.next();
            Map<String, byte[]> files = new PackedRelease(version).files();
            host.host.publish(version, files);
            String name = file.replace("VERSION", version);
            String path = "/releases/assets/" + host.host.asset(version, name);
            int size = files.getOrDefault(name, new byte[0]).length;

            host.host.disturb(whereThePath(
                    each -> each.endsWith(path), always(answer(200, "application/octet-stream", "x".repeat(size)))));

            host.assertRefused(version, "download-broken", "SHA-256");
        }
    }

    @Prevents("D20")
    @Test
    void aLimitThatEndsSoonIsWaitedForAndAFailureThatPassesIsAskedAgain(@TempDir Path other) throws IOException {
        try (RefusingHost patient = new RefusingHost(other)) {
            String version = patient.next();
            patient.host.publish(new PackedRelease(version), version);
            Deque<Fault> once = new ArrayDeque<>(List.of(
                    limit(patient, Duration.ofSeconds(90)),
                    answer(502, "text/html", PAGE),
                    new Fault.DropHalfway(),
                    new Fault.Silence(() -> patient.clock.advance(MINUTE))));
            patient.host.disturb(arrival -> Optional.ofNullable(once.poll()));

            assertThat(patient.host.run("update", "upgrade", "--to", version)).returns(0, Ended::status);
            assertThat(once).isEmpty();
            assertThat(patient.clock.pauses()).contains(Duration.ofSeconds(90));
            assertThat(patient.host.running()).isEqualTo(version);
        }
    }

    private static FaultSource whereThePath(Predicate<String> fits, FaultSource disturbance) {
        return (Arrival arrival) -> fits.test(arrival.path()) ? disturbance.next(arrival) : Optional.empty();
    }

    private static FaultSource always(Fault fault) {
        return arrival -> Optional.of(fault);
    }

    private static Fault answer(int status, String type, String body) {
        return new Fault.AnswerInstead(status, Map.of(), type, body);
    }

    private static Fault limit(Duration time) {
        return limit(host, time);
    }

    private static Fault limit(RefusingHost limited, Duration time) {
        String reset = Long.toString(limited.clock.now().plus(time).getEpochSecond());
        return new Fault.AnswerInstead(
                403,
                Map.of("X-RateLimit-Remaining", "0", "X-RateLimit-Reset", reset),
                JSON,
                "{\"message\": \"API rate limit exceeded\"}");
    }

    /**
     * Lets one deadline pass, also one that begins some bytes late, and not many more: the server goes on with an answer that
     * nobody reads any more.
     */
    private static Runnable drop() {
        AtomicInteger left = new AtomicInteger(2 * BYTES_IN_TIME);
        return () -> {
            if (left.getAndDecrement() > 0) {
                host.clock.advance(MINUTE.dividedBy(BYTES_IN_TIME));
            }
        };
    }
}
