package com.plexichat.release.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.testing.DrivenClock;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class BoundedAnswerTest {
    @AutoClose
    private final FileServer server = new FileServer();

    private final DrivenClock clock = new DrivenClock();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    BoundedAnswerTest() throws IOException {}

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    private HttpCall call() {
        return new HttpCall("GET", server.address("/"), Map.of(), HttpBody.NONE);
    }

    private void sendWithoutEnd() {
        server.then(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (; ; ) {
                exchange.getResponseBody().write(new byte[1 << 16]);
            }
        });
    }

    @Test
    void anAnswerOfTheMostBytesIsReadAndALargerOneFails() throws IOException {
        server.then(200, "healthy!").then(200, "healthy!!");
        HttpTransport transport = JdkHttpTransport.within(clock, Duration.ofSeconds(5), 8);

        assertThat(transport.exchange(call()).body()).isEqualTo("healthy!");
        assertThatThrownBy(() -> transport.exchange(call()))
                .isInstanceOf(IOException.class)
                .hasMessage("the answer has more than 8 bytes");
    }

    @Test
    void anEndlessAnswerFails() {
        sendWithoutEnd();

        assertThatThrownBy(() -> new JdkHttpTransport().exchange(call()))
                .hasMessage("the answer has more than " + (64 << 20) + " bytes");
    }

    @Test
    void anEndlessAnswerIsNotAskedForAgain() {
        sendWithoutEnd();
        HttpTransport repeating = new RepeatingTransport(
                JdkHttpTransport.within(clock, Duration.ofSeconds(5), 1000),
                new Patience(clock, Duration.ofHours(1), (time, reason) -> {}),
                HttpWatch.NONE);

        assertThatThrownBy(() -> repeating.exchange(call())).isInstanceOf(UnfitAnswerException.class);
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void aShortDeadlineEndsAHangingAnswer() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        server.then(exchange -> {
            asked.countDown();
            try {
                never.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        HttpTransport transport = JdkHttpTransport.within(clock, Duration.ofMillis(2500), 1000);
        Future<HttpAnswer> exchange = threads.submit(() -> transport.exchange(call()));
        asked.await();

        clock.advance(Duration.ofMillis(2499));
        assertThat(exchange.isDone()).isFalse();
        clock.advance(Duration.ofMillis(1));

        assertThatThrownBy(exchange::get)
                .hasCauseInstanceOf(HttpTimeoutException.class)
                .hasMessageContaining("no answer within 2500 ms");
    }
}
