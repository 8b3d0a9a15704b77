package com.plexichat.updater.health;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.http.JdkHttpTransport;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.testing.DrivenClock;
import com.plexichat.updater.prevented.Prevents;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The probe against a real server on loopback. */
@Timeout(30)
final class HttpHealthProbeTest {
    private final DrivenClock clock = new DrivenClock();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> received = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @ParameterizedTest
    @CsvSource({
        "/version, '{\"version\": \"2.0.0\"}'",
        "/app/version, '{\"version\": \"1.0.0\", \"app\": {\"version\": \"2.0.0\"}}'",
        "/parts/1, '{\"parts\": [\"1.0.0\", \"2.0.0\"]}'",
        "'', '\"2.0.0\"'"
    })
    void theVersionIsReadAtItsPointer(String pointer, String body) {
        answer(200, body);

        assertThat(probe(pointer).ask()).isEqualTo(new HealthAnswer.Good("2.0.0"));
    }

    @Test
    void oneQuestionIsOneGetForJson() {
        answer(201, "{\"version\": \"2.0.0\"}");

        probe("/version").ask();

        assertThat(received).containsExactly("GET /health?full=1 application/json");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 308})
    void aRedirectIsNotFollowedThoughTheVersionIsBehindIt(int status) {
        answer(status, "", Map.of("Location", "/elsewhere"));
        server.createContext("/elsewhere", exchange -> {
            try (exchange) {
                received.add("elsewhere");
                exchange.sendResponseHeaders(204, -1);
            }
        });

        assertBad("status " + status + " that leads to /elsewhere");
        assertThat(received).hasSize(1);
    }

    @Test
    void aStatusThatIsNoSuccessIsBadThoughItNamesTheVersion() {
        answer(503, "{\"version\": \"2.0.0\"}");

        assertBad("status 503: {\"version\": \"2.0.0\"}");
    }

    @Test
    void aStatusWithoutABodyIsBad() {
        answer(404, "");

        assertBad("status 404");
    }

    @Test
    void aPageOfAForeignServerIsBad() {
        answer(200, "<html>\r\n\t<h1>It \u001b[31mworks!</h1>\n</html>\n");

        assertBad("status 200 without JSON: <html> <h1>It [31mworks!</h1> </html>");
    }

    @Test
    void nothingIsBad() {
        answer(200, "");

        assertBad("status 200 without JSON");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"status\":\"ok\"}", "{\"version\":2}", "{\"version\":null}", "{\"version\":\" \"}", "[]"})
    void jsonWithoutAVersionIsBad(String body) {
        answer(200, body);

        assertBad("status 200 without a version at \"/version\": " + body);
    }

    @Test
    void aVersionThatIsNamedTwiceIsBad() {
        answer(200, "{\"version\":\"1.0.0\",\"version\":\"2.0.0\"}");

        assertThat(probe("/version").ask().text()).startsWith("status 200 without JSON: ");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 500})
    void noMoreOfAForeignBodyIsShownThanItsBeginning(int status) {
        answer(status, "x".repeat(199) + "\ud83d\ude00" + "tail");

        assertThat(probe("/version").ask().text()).endsWith(": " + "x".repeat(199) + "\ud83d\ude00");
    }

    @Test
    void noMoreOfAForeignVersionIsShownThanItsBeginning() {
        answer(200, "{\"version\":\"" + "9".repeat(100_000) + "\"}");

        assertThat(probe("/version").ask().text()).isEqualTo("version " + "9".repeat(200));
    }

    @Test
    void aRefusedConnectionIsBad() {
        answer(200, "{\"version\":\"2.0.0\"}");
        HealthProbe probe = probe("/version");
        server.stop(0);

        assertThat(probe.ask()).isEqualTo(new HealthAnswer.Bad("no answer: it cannot be connected"));
    }

    @Prevents("D33")
    @Test
    void aServerThatHangsIsLeftAfterItsTime() {
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write("{\"version\":\"2.0.0\"".getBytes(UTF_8));
            exchange.getResponseBody().flush();
            clock.advance(Duration.ofSeconds(60));
        });

        assertBad("no answer: no answer within 60 s");
    }

    @Test
    void anAnswerThatBreaksOffIsBad() {
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(200, 100);
                exchange.getResponseBody().write("{\"version\":\"2.0.0\"}".getBytes(UTF_8));
                exchange.getResponseBody().flush();
                throw new IOException("the connection breaks");
            }
        });

        assertThat(probe("/version").ask().text()).startsWith("no answer: ");
    }

    @Test
    void whatIsNoPointerIsRefused() {
        assertThatThrownBy(() -> probe("version"))
                .isInstanceOf(ReleaseException.class)
                .hasMessageStartingWith("settings-invalid: \"version\" is not a JSON pointer")
                .hasMessageContaining("(health.version)");
    }

    private void assertBad(String words) {
        assertThat(probe("/version").ask()).isEqualTo(new HealthAnswer.Bad(words));
    }

    private HealthProbe probe(String pointer) {
        URI address = URI.create("http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":"
                + server.getAddress().getPort() + "/health?full=1");
        return new HttpHealthProbe(new JdkHttpTransport(clock, Optional.empty()), address, pointer);
    }

    private void answer(int status, String body) {
        answer(status, body, Map.of());
    }

    private void answer(int status, String body, Map<String, String> headers) {
        server.createContext("/health", exchange -> {
            try (exchange) {
                received.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                        + exchange.getRequestHeaders().getFirst("Accept"));
                headers.forEach(exchange.getResponseHeaders()::set);
                byte[] bytes = body.getBytes(UTF_8);
                exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
    }
}
