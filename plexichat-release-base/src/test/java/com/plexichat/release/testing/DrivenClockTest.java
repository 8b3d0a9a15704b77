package com.plexichat.release.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.time.RunClock;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DrivenClockTest {
    private static final Instant START = Instant.parse("2026-01-02T03:04:05Z");

    private final DrivenClock clock = new DrivenClock();
    private final List<String> ran = new ArrayList<>();

    @Test
    void aPauseMovesTheTimeAndIsRemembered() throws InterruptedIOException {
        clock.pause(Duration.ofSeconds(5));
        clock.pause(Duration.ofSeconds(2));

        assertThat(clock.now()).isEqualTo(START.plusSeconds(7));
        assertThat(clock.pauses()).containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(2));
    }

    @Test
    void anInterruptedThreadDoesNotPause() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> clock.pause(Duration.ofSeconds(5))).isInstanceOf(InterruptedIOException.class);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(clock.pauses()).isEmpty();
    }

    @Test
    void alarmsRunOnceInTheOrderOfTheirTimesAtTheirTimes() {
        alarm(3, "c");
        alarm(1, "a");
        alarm(1, "b");
        alarm(4, "later");

        clock.advance(Duration.ofSeconds(3));
        clock.advance(Duration.ZERO);

        assertThat(ran).containsExactly("a at 1", "b at 1", "c at 3");
    }

    @Test
    void aPauseRunsNoAlarm() throws InterruptedIOException {
        alarm(1, "a");

        clock.pause(Duration.ofSeconds(2));
        assertThat(ran).isEmpty();

        clock.advance(Duration.ZERO);
        assertThat(ran).containsExactly("a at 2");
    }

    @Test
    void aCancelledAlarmDoesNotRun() {
        alarm(1, "a").cancel();

        clock.advance(Duration.ofSeconds(1));

        assertThat(ran).isEmpty();
    }

    @Test
    void anAlarmMaySetTheNext() {
        clock.after(Duration.ofSeconds(1), () -> alarm(1, "next"));

        clock.advance(Duration.ofSeconds(2));

        assertThat(ran).containsExactly("next at 2");
        assertThat(clock.now()).isEqualTo(START.plusSeconds(2));
    }

    private RunClock.Alarm alarm(long seconds, String name) {
        return clock.after(
                Duration.ofSeconds(seconds),
                () -> ran.add(
                        name + " at " + Duration.between(START, clock.now()).toSeconds()));
    }
}
