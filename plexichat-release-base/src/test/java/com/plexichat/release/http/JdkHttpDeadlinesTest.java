package com.plexichat.release.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.testing.DrivenClock;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class JdkHttpDeadlinesTest {
    private static final String END_OF_HEAD = "\r\n\r\n";

    @TempDir
    private Path folder;

    private final DrivenClock clock = new DrivenClock();
    private final HttpTransport transport = new JdkHttpTransport(clock, Optional.empty());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch held = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private final CompletableFuture<Long> readAfterRelease = new CompletableFuture<>();
    private ServerSocket server;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void stop() throws IOException {
        released.countDown();
        server.close();
        threads.shutdownNow();
    }

    @Test
    void aServerThatStaysSilentIsLeftAfterItsDeadline() throws Exception {
        hold(0, "");
        Future<HttpAnswer> exchange = begin(get());

        clock.advance(Duration.ofSeconds(59));
        assertThat(exchange.isDone()).isFalse();
        clock.advance(Duration.ofSeconds(1));

        assertLeft(exchange, "no answer within 60 s");
    }

    @Test
    void anAnswerThatStallsHalfwayIsLeftAfterItsDeadline() throws Exception {
        hold(0, "HTTP/1.1 200 OK\r\nContent-Length: 100" + END_OF_HEAD + "only this");
        Future<HttpAnswer> exchange = begin(get());

        clock.advance(Duration.ofSeconds(60));

        assertLeft(exchange, "no answer within 60 s");
    }

    @Test
    void anUploadThatTheServerStopsReadingIsLeft() throws Exception {
        AtomicLong sent = new AtomicLong();
        hold(1_000_000, "");
        Future<HttpAnswer> exchange = begin(post(sparse(4L << 30), sent));

        // The buffers fill in real time; each piece that they take moves the deadline.
        while (!isDone(exchange)) {
            clock.advance(Duration.ofSeconds(60));
        }

        assertThat(sent.get()).isBetween(1_000_000L, 1L << 30);
        assertLeft(exchange, "no byte was taken for 60 s");
    }

    @Test
    void anUploadWithoutAnAnswerIsLeftInTheEnd() throws Exception {
        AtomicLong sent = new AtomicLong();
        hold(1_000_000, "");
        Future<HttpAnswer> exchange = begin(post(sparse(1_000_000), sent));

        clock.advance(Duration.ofSeconds(69));
        assertThat(exchange.isDone()).isFalse();
        clock.advance(Duration.ofSeconds(1));

        assertLeft(exchange, "no answer within 70 s");
        assertThat(sent.get()).isEqualTo(1_000_000);
    }

    @Test
    void aBigUploadHasNotAllItsTimeForTheAnswer() throws Exception {
        hold(20_000_000, "");
        Future<HttpAnswer> exchange = begin(post(sparse(20_000_000), new AtomicLong()));

        clock.advance(Duration.ofSeconds(142));
        assertThat(exchange.isDone()).isFalse();
        clock.advance(Duration.ofSeconds(1));

        assertLeft(exchange, "no answer within 143 s after the last byte");
    }

    @Test
    void aDeadlineThatWasMetDoesNothingLater() throws Exception {
        hold(0, "HTTP/1.1 200 OK\r\nContent-Length: 2" + END_OF_HEAD + "ok");

        HttpAnswer answer = begin(get()).get();
        clock.advance(Duration.ofDays(1));

        assertThat(answer.body()).isEqualTo("ok");
    }

    /** Reads the head and some of the body, sends this answer, and does no more until it is released. */
    private void hold(int bytes, String answer) {
        threads.execute(() -> {
            try (Socket socket = server.accept()) {
                InputStream in = socket.getInputStream();
                StringBuilder head = new StringBuilder();
                while (head.indexOf(END_OF_HEAD) < 0) {
                    head.append((char) in.read());
                }
                in.readNBytes(bytes);
                socket.getOutputStream().write(answer.getBytes(US_ASCII));
                held.countDown();
                released.await();
                readAfterRelease.complete(in.transferTo(java.io.OutputStream.nullOutputStream()));
            } catch (IOException | InterruptedException ended) {
                readAfterRelease.completeExceptionally(ended);
            }
        });
    }

    private Future<HttpAnswer> begin(HttpCall call) throws InterruptedException {
        Future<HttpAnswer> exchange = threads.submit(() -> transport.exchange(call));
        held.await();
        return exchange;
    }

    /** The exchange has failed with these words, and the server sees the end of the connection. */
    private void assertLeft(Future<HttpAnswer> exchange, String words) {
        assertThatThrownBy(exchange::get)
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOf(HttpTimeoutException.class)
                .hasMessage(words);
        released.countDown();
        assertThat(readAfterRelease.handle((rest, reset) -> "closed").join()).isEqualTo("closed");
    }

    private static boolean isDone(Future<?> exchange) throws InterruptedException {
        try {
            exchange.get(20, TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException failed) {
            return true;
        } catch (TimeoutException running) {
            return false;
        }
    }

    private Path sparse(long size) throws IOException {
        Path path = folder.resolve("sparse");
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(size);
        }
        return path;
    }

    private HttpCall get() {
        return new HttpCall("GET", address(), Map.of(), HttpBody.NONE);
    }

    private HttpCall post(Path file, AtomicLong sent) {
        return new HttpCall("POST", address(), Map.of(), new HttpBody.File(file, sent::addAndGet));
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + "/");
    }
}
