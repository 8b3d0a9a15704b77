package com.plexichat.release.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.testing.DrivenClock;
import com.plexichat.release.testing.Generated;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.time.Duration;
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
        assertThat(patience.total()).isEqualTo(seconds(100));
        assertThat(patience.clock()).isSameAs(clock);
    }

    @Test
    void theReserveMayBeLeftExactly() throws InterruptedIOException {
        assertThat(patience.waitFor(seconds(41), "too long", seconds(60))).isFalse();
        assertThat(told).isEmpty();
        assertThat(clock.pauses()).isEmpty();
        assertThat(patience.left()).isEqualTo(seconds(100));

        assertThat(patience.waitFor(seconds(40), "just right", seconds(60))).isTrue();
        assertThat(patience.left()).isEqualTo(seconds(60));
    }

    @Test
    void whatFailedAttemptsTookCounts() throws InterruptedIOException {
        patience.spend(seconds(99));

        assertThat(patience.left()).isEqualTo(seconds(1));
        assertThat(patience.waitFor(seconds(2), "busy", Duration.ZERO)).isFalse();
        assertThat(patience.waitFor(seconds(1), "busy", Duration.ZERO)).isTrue();
        assertThat(patience.left()).isZero();
    }

    @Test
    void nothingIsLeftOfAPatienceThatIsOverdrawn() {
        patience.spend(seconds(101));
        patience.spend(seconds(Long.MAX_VALUE));

        assertThat(patience.left()).isZero();
    }

    @Test
    void aTimeThatRanBackwardsGivesNothing() throws InterruptedIOException {
        patience.spend(seconds(-10));

        assertThat(patience.left()).isEqualTo(seconds(100));
        assertThat(patience.waitFor(seconds(-10), "back", seconds(100))).isTrue();
        assertThat(clock.pauses()).containsExactly(Duration.ZERO);
        assertThat(patience.left()).isEqualTo(seconds(100));
    }

    @Test
    void aNegativeReserveIsNone() throws InterruptedIOException {
        assertThat(patience.waitFor(seconds(101), "busy", seconds(-60))).isFalse();
    }

    @Test
    void aNegativeTotalIsNone() throws InterruptedIOException {
        Patience none = new Patience(clock, seconds(-1), (time, reason) -> {});

        assertThat(none.total()).isZero();
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
                    some.spend(piece);
                    spent = spent.plus(before.minus(some.left()));
                } else {
                    Duration reserve = seconds(random.nextLong(60));
                    if (waited(some, piece, reserve)) {
                        assertThat(some.left()).isGreaterThanOrEqualTo(reserve);
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
