package com.plexichat.release.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.file.UnreadableFileException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
final class JdkHttpTransportTest {
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    @TempDir
    private Path folder;

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch end = new CountDownLatch(1);
    private final HttpTransport transport = new JdkHttpTransport();
    private HttpServer server;

    private record Received(String method, String target, Map<String, List<String>> headers, String body) {
        String header(String name) {
            return headers.getOrDefault(name, List.of("")).get(0);
        }
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(LOOPBACK, 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void aRequestArrivesAsItWasGiven() throws IOException {
        answer(200, "");

        transport.exchange(new HttpCall(
                "GET", address("/a%20b?page=2&q=%C3%BC"), Map.of("Accept", "text/x", "X-Own", "1"), HttpBody.NONE));

        Received request = received.get(0);
        assertThat(request.method()).isEqualTo("GET");
        assertThat(request.target()).isEqualTo("/a%20b?page=2&q=%C3%BC");
        assertThat(request.header("Accept")).isEqualTo("text/x");
        assertThat(request.header("X-own")).isEqualTo("1");
        assertThat(request.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 301, 302, 307, 401, 404, 422, 500, 503})
    void eachStatusIsAnAnswerAndNoneIsRepeatedOrFollowed(int status) throws IOException {
        serve(exchange -> {
            exchange.getResponseHeaders().add("Location", address("/elsewhere").toString());
            send(exchange, status, "told: ü");
        });

        HttpAnswer answer = transport.exchange(get("/here"));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo("told: ü");
        assertThat(answer.header("location")).contains(address("/elsewhere").toString());
        assertThat(received).extracting(Received::target).containsExactly("/here");
    }

    @Test
    void anAnswerMayHaveNoBody() throws IOException {
        serve(exchange -> exchange.sendResponseHeaders(204, -1));

        HttpAnswer answer = transport.exchange(new HttpCall("DELETE", address("/asset/7"), Map.of(), HttpBody.NONE));

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.body()).isEmpty();
        assertThat(received.get(0).method()).isEqualTo("DELETE");
    }

    @Test
    void aTextIsSentAsUtf8WithItsLength() throws IOException {
        answer(200, "");

        transport.exchange(new HttpCall(
                "PATCH",
                address("/"),
                Map.of("Content-Type", "application/json"),
                new HttpBody.Text("{\"a\": \"ü\"}")));

        assertThat(received.get(0).method()).isEqualTo("PATCH");
        assertThat(received.get(0).header("Content-length")).isEqualTo("11");
        assertThat(received.get(0).header("Content-type")).isEqualTo("application/json");
        assertThat(received.get(0).body()).isEqualTo("{\"a\": \"ü\"}");
    }

    @Test
    void aFileIsSentWithItsLength() throws IOException {
        String content = "0123456789".repeat(30_000);
        Path file = Files.writeString(folder.resolve("a.bin"), content);
        answer(201, "");

        transport.exchange(new HttpCall("POST", address("/upload"), Map.of(), new HttpBody.File(file)));

        assertThat(received.get(0).header("Content-length")).isEqualTo("300000");
        assertThat(received.get(0).header("Transfer-encoding")).isEmpty();
        assertThat(received.get(0).body()).isEqualTo(content);
    }

    @Test
    void anEmptyFileIsSentToo() throws IOException {
        Path file = Files.createFile(folder.resolve("empty"));
        answer(201, "");

        transport.exchange(new HttpCall("POST", address("/upload"), Map.of(), new HttpBody.File(file)));

        assertThat(received.get(0).header("Content-length")).isEqualTo("0");
    }

    @Test
    void aMissingFileFailsBeforeAnythingIsSent() {
        answer(201, "");
        HttpCall call =
                new HttpCall("POST", address("/upload"), Map.of(), new HttpBody.File(folder.resolve("missing")));

        assertThatThrownBy(() -> transport.exchange(call))
                .isInstanceOf(UnreadableFileException.class)
                .hasRootCauseInstanceOf(NoSuchFileException.class);
        assertThat(received).isEmpty();
    }

    @Test
    void aRefusedConnectionFails() throws IOException {
        int freePort;
        try (ServerSocket socket = new ServerSocket(0, 1, LOOPBACK)) {
            freePort = socket.getLocalPort();
        }
        HttpCall call = new HttpCall(
                "GET",
                URI.create("http://" + LOOPBACK.getHostAddress() + ":" + freePort + "/"),
                Map.of(),
                HttpBody.NONE);

        assertThatThrownBy(() -> transport.exchange(call)).isInstanceOf(ConnectException.class);
    }

    @Test
    void anAnswerThatBreaksOffFails() {
        serve(exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write("only this".getBytes(UTF_8));
            exchange.getResponseBody().flush();
            throw new IOException("the connection breaks");
        });

        assertThatThrownBy(() -> transport.exchange(get("/"))).isInstanceOf(IOException.class);
    }

    @Test
    void anInterruptionFailsAndIsKept() {
        serve(exchange -> await());
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> transport.exchange(get("/"))).isInstanceOf(InterruptedIOException.class);

        assertThat(Thread.interrupted()).isTrue();
    }

    private HttpCall get(String target) {
        return new HttpCall("GET", address(target), Map.of(), HttpBody.NONE);
    }

    private URI address(String target) {
        return URI.create("http://" + LOOPBACK.getHostAddress() + ":"
                + server.getAddress().getPort() + target);
    }

    private void answer(int status, String body) {
        serve(exchange -> send(exchange, status, body));
    }

    private void serve(HttpHandler answer) {
        server.createContext("/", exchange -> {
            try (exchange) {
                received.add(new Received(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI().toString(),
                        Map.copyOf(exchange.getRequestHeaders()),
                        new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
                answer.handle(exchange);
            }
        });
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private void await() throws IOException {
        try {
            end.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        }
    }
}
