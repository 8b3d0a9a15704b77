package com.plexichat.release.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.testing.DrivenClock;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class DownloadDeadlinesTest {
    @TempDir
    private Path folder;

    @AutoClose
    private final FileServer server = new FileServer();

    private final DrivenClock clock = new DrivenClock();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final BlockingQueue<Long> received = new LinkedBlockingQueue<>();
    private final Semaphore bytes = new Semaphore(1);

    DownloadDeadlinesTest() throws IOException {}

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    /** A file of many bytes, each sent when the test says so. */
    private void drip(Semaphore allowed) {
        server.then(exchange -> {
            exchange.sendResponseHeaders(200, 1_000_000);
            try {
                for (; ; ) {
                    allowed.acquire();
                    exchange.getResponseBody().write(1);
                    exchange.getResponseBody().flush();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private Future<?> begin(DownloadLimits limits, Duration patience) {
        HttpDownload download = new JdkHttpDownload(
                Optional.empty(), new Patience(clock, patience, (time, reason) -> {}), HttpWatch.NONE);
        return threads.submit(() -> download.fetch(
                new HttpCall("GET", server.address("/"), Map.of(), HttpBody.NONE),
                folder.resolve("file"),
                limits,
                received::add));
    }

    @Test
    void aServerThatFallsSilentIsLeftAfterAMinute() throws Exception {
        drip(bytes);
        Future<?> fetch = begin(DownloadLimits.of(50_000_000), Duration.ZERO);
        received.take();

        clock.advance(Duration.ofSeconds(59));
        assertThat(fetch.isDone()).isFalse();
        clock.advance(Duration.ofSeconds(1));

        assertThatThrownBy(fetch::get)
                .hasCauseInstanceOf(HttpTimeoutException.class)
                .hasMessageContaining("no byte came for 60 s");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aByteNowAndThenIsEndedByTheDeadlineForTheWholeWhateverThePatience() throws Exception {
        drip(bytes);
        Future<?> fetch = begin(DownloadLimits.of(6_000_000), Duration.ofDays(1));

        for (int i = 0; i < 3; i++) {
            received.take();
            clock.advance(Duration.ofSeconds(59));
            bytes.release();
        }
        received.take();
        clock.advance(Duration.ofSeconds(3));

        assertThatThrownBy(fetch::get)
                .hasCauseInstanceOf(UnfitAnswerException.class)
                .hasMessageContaining("no whole file within 180 s");
        assertThat(server.requests()).hasSize(1);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theAttemptsShareTheTimeForTheWhole() throws Exception {
        drip(bytes);
        drip(new Semaphore(1));
        Future<?> fetch = begin(
                new DownloadLimits(2_000_000, Duration.ofMinutes(1), Duration.ofSeconds(100)), Duration.ofDays(1));
        received.take();
        clock.advance(Duration.ofSeconds(60));
        received.take();

        clock.advance(Duration.ofSeconds(40));

        assertThatThrownBy(fetch::get).hasMessageContaining("no whole file within 100 s");
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void aLongFileHasLongerTime() {
        assertThat(DownloadLimits.of(0).whole()).isEqualTo(Duration.ofSeconds(60));
        assertThat(DownloadLimits.of(50_000_000).whole()).isEqualTo(Duration.ofSeconds(1060));
    }
}
