package com.plexichat.release.ahead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class ReadAheadTest {
    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void twoAreReadAtTheSameTimeAndToldInTheirOrder() {
        CountDownLatch both = new CountDownLatch(2);

        List<String> read = ReadAhead.each(List.of("a", "b"), source -> {
            both.countDown();
            await(both);
            return source + source;
        });

        assertThat(read).containsExactly("aa", "bb");
    }

    @Test
    void theFirstThatCouldNotBeReadIsToldAfterAllHaveEnded() {
        AtomicInteger ended = new AtomicInteger();
        CountDownLatch later = new CountDownLatch(1);
        Function<String, String> failing = source -> {
            try {
                if (source.equals("a")) {
                    await(later);
                }
                throw new IllegalStateException(source);
            } finally {
                ended.incrementAndGet();
                later.countDown();
            }
        };

        assertThatIllegalStateException()
                .isThrownBy(() -> ReadAhead.each(List.of("a", "b"), failing))
                .withMessage("a");
        assertThat(ended).hasValue(2);
    }
}
