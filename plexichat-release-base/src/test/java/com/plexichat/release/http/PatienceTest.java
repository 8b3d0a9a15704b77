package com.plexichat.release.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.testing.DrivenClock;
import com.plexichat.release.testing.Generated;
import com.plexichat.release.time.RunClock;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PatienceTest {
    private final DrivenClock clock = new DrivenClock();
    private final List<String> told = new ArrayList<>();
    private final Patience patience = new Patience(
            clock,
            seconds(100),
            (time, reason) -> told.add(
                    time.toSeconds() + " " + reason + " after " + clock.pauses().size()));

    @Test
    void aWaitIsToldThenTakenAndCounted() throws InterruptedIOException {
        assertThat(patience.waitFor(seconds(30), "busy", seconds(60))).isTrue();
        assertThat(patience.waitFor(seconds(5), "again", seconds(60))).isTrue();

        assertThat(told).containsExactly("30 busy after 0", "5 again after 1");
        assertThat(clock.pauses()).containsExactly(seconds(30), seconds(5));
        assertThat(patience.left()).isEqualTo(seconds(65));
        assertThat(patience.clock()).isSameAs(clock);
    }

    @Test
    void theReserveMayBeLeftExactly() throws InterruptedIOException {
        assertThat(patience.waitFor(seconds(81), "too long", seconds(20))).isFalse();
        assertThat(told).isEmpty();
        assertThat(clock.pauses()).isEmpty();
        assertThat(patience.left()).isEqualTo(seconds(100));

        assertThat(patience.waitFor(seconds(80), "just right", seconds(20))).isTrue();
        assertThat(patience.left()).isEqualTo(seconds(20));
    }

    @Test
    void aReserveIsAQuarterOfTheTotalAtTheMost() throws InterruptedIOException {
        assertThat(patience.waitFor(seconds(76), "too long", seconds(60))).isFalse();
        assertThat(patience.waitFor(seconds(75), "just right", seconds(60))).isTrue();
    }

    @Test
    void whatFailedAttemptsTookCounts() throws InterruptedIOException {
        lose(99);

        assertThat(patience.left()).isEqualTo(seconds(1));
        assertThat(patience.waitFor(seconds(2), "busy", Duration.ZERO)).isFalse();
        assertThat(patience.waitFor(seconds(1), "busy", Duration.ZERO)).isTrue();
        assertThat(patience.left()).isZero();
    }

    @Test
    void nothingIsLeftOfAPatienceThatIsOverdrawn() {
        lose(101);
        lose(1_000_000);

        assertThat(patience.left()).isZero();
    }

    @Test
    void aTimeThatRanBackwardsGivesNothing() throws InterruptedIOException {
        patience.spend(clock.now(), clock.now().minusSeconds(10));

        assertThat(patience.left()).isEqualTo(seconds(100));
        assertThat(patience.waitFor(seconds(-10), "back", seconds(100))).isTrue();
        assertThat(clock.pauses()).containsExactly(Duration.ZERO);
        assertThat(patience.left()).isEqualTo(seconds(100));
    }

    @Test
    void whatSeveralRequestsLoseAtOnceCountsOnce() {
        Instant start = clock.now();
        patience.spend(start, start.plusSeconds(20));
        patience.spend(start.plusSeconds(5), start.plusSeconds(20));
        assertThat(patience.left()).isEqualTo(seconds(80));

        patience.spend(start.plusSeconds(10), start.plusSeconds(25));
        assertThat(patience.left()).isEqualTo(seconds(75));

        patience.spend(start.plusSeconds(30), start.plusSeconds(40));
        assertThat(patience.left()).isEqualTo(seconds(65));
    }

    @Test
    void waitsAtTheSameTimeCountOnce() throws InterruptedIOException {
        RunClock still = new StillClock();
        Patience some = new Patience(still, seconds(100), (time, reason) -> {});
        assertThat(some.waitFor(seconds(60), "busy", Duration.ZERO)).isTrue();
        assertThat(some.waitFor(seconds(50), "busy", Duration.ZERO)).isTrue();
        assertThat(some.left()).isEqualTo(seconds(40));

        assertThat(some.waitFor(seconds(70), "busy", Duration.ZERO)).isTrue();
        assertThat(some.left()).isEqualTo(seconds(30));
    }

    private void lose(long time) {
        Instant start = clock.now();
        clock.advance(seconds(time));
        patience.spend(start, clock.now());
    }

    /** One moment, as several threads see it that wait at once. */
    private static final class StillClock implements RunClock {
        @Override
        public Instant now() {
            return Instant.EPOCH;
        }

        @Override
        public void pause(Duration time) {}

        @Override
        public Alarm after(Duration delay, Runnable action) {
            throw new AssertionError("waiting sets no alarm");
        }
    }

    @Test
    void aNegativeReserveIsNone() throws InterruptedIOException {
        assertThat(patience.waitFor(seconds(101), "busy", seconds(-60))).isFalse();
    }

    @Test
    void aNegativeTotalIsNone() throws InterruptedIOException {
        Patience none = new Patience(clock, seconds(-1), (time, reason) -> {});

        assertThat(none.left()).isZero();
        assertThat(none.waitFor(seconds(1), "busy", Duration.ZERO)).isFalse();
    }

    @Test
    void aWaitWithoutEndIsRefused() throws InterruptedIOException {
        assertThat(patience.waitFor(seconds(Long.MAX_VALUE), "for ever", seconds(60)))
                .isFalse();
    }

    @Test
    void anInterruptionEndsTheWait() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> patience.waitFor(seconds(1), "busy", Duration.ZERO))
                .isInstanceOf(InterruptedIOException.class);

        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void waitsNeverExceedTheTotal() {
        Generated.cases(1_000, random -> {
            DrivenClock time = new DrivenClock();
            Duration total = seconds(random.nextLong(200));
            Patience some = new Patience(time, total, (wait, reason) -> {});
            Duration spent = Duration.ZERO;
            for (int i = 0; i < 30; i++) {
                Duration piece = Duration.ofMillis(random.nextLong(-5_000, 40_000));
                Duration before = some.left();
                if (random.nextInt(4) == 0) {
                    Instant start = time.now();
                    time.advance(piece.isNegative() ? Duration.ZERO : piece);
                    some.spend(start, start.plus(piece));
                    spent = spent.plus(before.minus(some.left()));
                } else {
                    Duration reserve = seconds(random.nextLong(60));
                    if (waited(some, piece, reserve)) {
                        Duration quarter = total.dividedBy(4);
                        assertThat(some.left())
                                .isGreaterThanOrEqualTo(reserve.compareTo(quarter) < 0 ? reserve : quarter);
                    } else {
                        assertThat(some.left()).isEqualTo(before);
                    }
                }
            }

            Duration waited = time.pauses().stream().reduce(Duration.ZERO, Duration::plus);
            assertThat(waited.plus(spent).plus(some.left())).isEqualTo(total);
        });
    }

    private static boolean waited(Patience patience, Duration time, Duration reserve) {
        try {
            return patience.waitFor(time, "busy", reserve);
        } catch (InterruptedIOException stopped) {
            throw new UncheckedIOException(stopped);
        }
    }

    private static Duration seconds(long seconds) {
        return Duration.ofSeconds(seconds);
    }
}
