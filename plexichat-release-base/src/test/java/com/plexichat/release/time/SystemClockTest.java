package com.plexichat.release.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class SystemClockTest {
    private final RunClock clock = new SystemClock();

    @Test
    void aPauseLastsAtLeastItsTime() throws InterruptedIOException {
        Instant start = clock.now();

        clock.pause(Duration.ofMillis(20));

        assertThat(Duration.between(start, clock.now())).isGreaterThanOrEqualTo(Duration.ofMillis(19));
    }

    @Test
    void anInterruptionEndsAPauseAndIsKept() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> clock.pause(Duration.ofDays(1))).isInstanceOf(InterruptedIOException.class);

        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void anAlarmRunsOnADaemonOfItsOwn() {
        CompletableFuture<Thread> thread = new CompletableFuture<>();

        clock.after(Duration.ofMillis(1), () -> thread.complete(Thread.currentThread()));

        assertThat(thread.join()).isNotSameAs(Thread.currentThread()).matches(Thread::isDaemon);
    }

    @Test
    void aCancelledAlarmDoesNotRun() {
        List<String> ran = new CopyOnWriteArrayList<>();
        CompletableFuture<Boolean> last = new CompletableFuture<>();

        clock.after(Duration.ofMillis(20), () -> ran.add("cancelled")).cancel();
        clock.after(Duration.ofMillis(30), () -> last.complete(ran.add("kept")));

        assertThat(last.join()).isTrue();
        assertThat(ran).containsExactly("kept");
    }
}
