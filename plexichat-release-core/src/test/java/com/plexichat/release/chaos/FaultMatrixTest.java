package com.plexichat.release.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.localforge.http.Fault;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.publish.PublishOrder;
import com.plexichat.release.testing.DrivenClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every fault at every request of a publication of six assets; each fault and each request, but not each pair of them, unless
 * {@code plexichat.chaos.stride} is 1.
 */
@Timeout(600)
final class FaultMatrixTest {
    private static final String MESSAGE = "{\"message\": \"no\"}";
    private static final String JSON = "application/json";
    private static final String HTML = "<html><body>Bad Gateway</body></html>";

    /** No number of faults is a multiple of it, so that each request meets others than the one before. */
    private static final int STRIDE = Integer.getInteger("plexichat.chaos.stride", 5);

    private static final Duration LONGER_THAN_ANY_DEADLINE = Duration.ofSeconds(61);

    private static int cases;
    private static int overcome;

    @TempDir
    static Path folder;

    /** What a fault may do to the run that meets it; the run after it always has to succeed. */
    private enum Due {
        /** The run overcomes it. */
        SUCCESS,

        /** The run ends with the error that names the token. */
        TOKEN_ERROR,

        /** As that, but where a token without this right does. */
        RIGHTS_ERROR,

        /** The run may end, with the error that says what the server said. */
        STATE_ERROR,

        /** The run is gone. */
        DEATH
    }

    private record Trouble(String name, Due due, Stage stage) {
        boolean mayHappenAt(String request) {
            boolean ofUploads = stage instanceof Stage.OnServer server
                    && (server.fault() instanceof Fault.LeaveStarter || server.fault() instanceof Fault.StoreDamaged);
            return !ofUploads || request.startsWith("POST /uploads/");
        }
    }

    /** Where the trouble is made. */
    private sealed interface Stage {
        record OnServer(Fault fault) implements Stage {}

        record OnWire(Wire.Break kind) implements Stage {}
    }

    private static List<Trouble> troubles(DrivenClock clock) {
        return List.of(
                wire("connection refused", Due.SUCCESS, Wire.Break.REFUSED),
                server("dropped before sending", Due.SUCCESS, new Fault.DropBefore()),
                server("dropped halfway", Due.SUCCESS, new Fault.DropHalfway()),
                server("dropped after processing", Due.SUCCESS, new Fault.DropAfter()),
                server("401", Due.TOKEN_ERROR, instead(401, Map.of())),
                server("403 without rights", Due.RIGHTS_ERROR, instead(403, Map.of())),
                server("403 secondary limit with Retry-After", Due.SUCCESS, instead(403, Map.of("Retry-After", "70"))),
                server(
                        "403 secondary limit",
                        Due.SUCCESS,
                        new Fault.AnswerInstead(
                                403, Map.of(), JSON, "{\"message\": \"You have exceeded a secondary rate limit.\"}")),
                server("404", Due.STATE_ERROR, instead(404, Map.of())),
                server("409", Due.STATE_ERROR, instead(409, Map.of())),
                server("422", Due.STATE_ERROR, instead(422, Map.of())),
                server("429 with Retry-After", Due.SUCCESS, instead(429, Map.of("Retry-After", "3"))),
                server("429", Due.SUCCESS, instead(429, Map.of())),
                server("500", Due.SUCCESS, instead(500, Map.of())),
                server("500 after processing", Due.SUCCESS, new Fault.AnswerAfter(500, Map.of(), JSON, MESSAGE)),
                server("502 with HTML", Due.SUCCESS, new Fault.AnswerInstead(502, Map.of(), "text/html", HTML)),
                server(
                        "502 with HTML after processing",
                        Due.SUCCESS,
                        new Fault.AnswerAfter(502, Map.of(), "text/html", HTML)),
                server("empty body", Due.SUCCESS, new Fault.EmptyBody()),
                server("truncated JSON", Due.SUCCESS, new Fault.TruncatedBody()),
                server("silence", Due.SUCCESS, new Fault.Silence(() -> clock.advance(LONGER_THAN_ANY_DEADLINE))),
                server("asset left as a starter", Due.SUCCESS, new Fault.LeaveStarter()),
                server("asset stored damaged", Due.SUCCESS, new Fault.StoreDamaged()),
                wire("killed before sending", Due.DEATH, Wire.Break.KILLED_BEFORE),
                wire("killed after processing", Due.DEATH, Wire.Break.KILLED_AFTER));
    }

    private static Fault instead(int status, Map<String, String> headers) {
        return new Fault.AnswerInstead(status, headers, JSON, MESSAGE);
    }

    private static Trouble server(String name, Due due, Fault fault) {
        return new Trouble(name, due, new Stage.OnServer(fault));
    }

    private static Trouble wire(String name, Due due, Wire.Break kind) {
        return new Trouble(name, due, new Stage.OnWire(kind));
    }

    @TestFactory
    Stream<DynamicTest> everyFaultAtARequestOfAFirstRunEndsInOneWholeRelease() throws IOException {
        return cases(Scene.EMPTY);
    }

    @TestFactory
    Stream<DynamicTest> everyFaultAtARequestOfARunThatTakesASpoiledDraftOverEndsInOneWholeRelease() throws IOException {
        return cases(Scene.TAKEN_OVER);
    }

    private static Stream<DynamicTest> cases(Scene scene) throws IOException {
        Set<String> requests = new TreeSet<>();
        SixAssets assets = SixAssets.in(folder);
        Optional<PublishOrder> before = scene.earlier(folder);
        try (Disturbed undisturbed = new Disturbed(assets, scene, before)) {
            assertThat(undisturbed.publish()).isEmpty();
            requests.addAll(undisturbed.requests());
        }
        List<Trouble> troubles = troubles(new DrivenClock());
        AtomicInteger pairs = new AtomicInteger();
        return requests.stream()
                .flatMap(request -> IntStream.range(0, troubles.size())
                        .filter(number -> troubles.get(number).mayHappenAt(request))
                        .filter(number -> pairs.getAndIncrement() % STRIDE == 0)
                        .mapToObj(number -> DynamicTest.dynamicTest(
                                troubles.get(number).name() + " at " + request,
                                () -> suffers(new Disturbed(assets, scene, before), request, number))));
    }

    private static void suffers(Disturbed disturbed, String request, int number) throws IOException {
        try (Disturbed run = disturbed) {
            Trouble trouble = troubles(run.clock()).get(number);
            String what = trouble.name() + " at " + request;
            if (trouble.stage() instanceof Stage.OnServer onServer) {
                run.disturb(request, onServer.fault());
            } else if (trouble.stage() instanceof Stage.OnWire onWire) {
                run.breakOff(request, onWire.kind());
            }
            Optional<ProblemCode> first = run.publish();
            assertThat(run.met()).as(what).isTrue();
            checkDue(trouble, request, first, what);
            assertThat(run.elapsed()).as(what).isLessThanOrEqualTo(Disturbed.PATIENCE);
            run.undisturbed();
            assertThat(run.publish()).as("the run after " + what).isEmpty();
            run.checkOneWholeRelease(what);
            cases++;
            overcome += first.isEmpty() ? 1 : 0;
        }
    }

    private static void checkDue(Trouble trouble, String request, Optional<ProblemCode> first, String what) {
        switch (trouble.due()) {
            case SUCCESS -> assertThat(first).as(what).isEmpty();
            case TOKEN_ERROR -> assertThat(first).as(what).contains(ProblemCode.TOKEN_REFUSED);
            // A repository may have no rulesets to show: its plan has none, or the token may not see them.
            case RIGHTS_ERROR ->
                assertThat(first)
                        .as(what)
                        .isEqualTo(
                                request.contains("/rulesets")
                                        ? Optional.empty()
                                        : Optional.of(ProblemCode.TOKEN_REFUSED));
            // What is refused may have been done already, or not be there: the run looks, and may go on.
            case STATE_ERROR ->
                assertThat(first).as(what).matches(code -> code.isEmpty() || code.get() == ProblemCode.SERVER_REFUSED);
            case DEATH -> assertThat(first).as(what).contains(ProblemCode.UNEXPECTED);
        }
    }

    @AfterAll
    static void tell() {
        System.out.println("Fault matrix: " + cases + " cases, " + overcome
                + " overcome by the same run, the others by the next one");
    }
}
