package com.plexichat.release.deflate;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.testing.Generated;
import org.junit.jupiter.api.Test;

final class CodeLengthsTest {
    private static int room(byte[] lengths, int limit) {
        int room = 1 << limit;
        for (byte length : lengths) {
            if (length != 0) {
                assertThat((int) length).isBetween(1, limit);
                room -= 1 << (limit - length);
            }
        }
        return room;
    }

    @Test
    void eachCodeIsCompleteAndWithinItsLimitHoweverSkewedTheCountsAre() {
        Generated.cases(300, random -> {
            int[] counts = new int[random.nextInt(19, 287)];
            int skew = random.nextInt(1, 22);
            for (int i = 0; i < counts.length; i++) {
                counts[i] = random.nextInt(1 << random.nextInt(skew));
            }
            byte[] lengths = CodeLengths.of(counts, 15);
            assertThat(room(lengths, 15)).isZero();
            for (int i = 0; i < counts.length; i++) {
                assertThat(counts[i] != 0 && lengths[i] == 0).isFalse();
            }
        });
    }

    @Test
    void countsLikeFibonacciNumbersAreBroughtToTheLimit() {
        int[] counts = new int[28];
        counts[0] = 1;
        counts[1] = 1;
        for (int i = 2; i < counts.length; i++) {
            counts[i] = counts[i - 1] + counts[i - 2];
        }

        assertThat(room(CodeLengths.of(counts, 15), 15)).isZero();
        assertThat(room(CodeLengths.of(java.util.Arrays.copyOf(counts, 19), 7), 7))
                .isZero();
    }

    @Test
    void aCodeHasTwoSymbolsAtLeast() {
        assertThat(CodeLengths.of(new int[] {0, 0, 0}, 15)).containsExactly(1, 1, 0);
        assertThat(CodeLengths.of(new int[] {0, 0, 5}, 15)).containsExactly(1, 0, 1);
        assertThat(CodeLengths.of(new int[] {5, 0, 0}, 15)).containsExactly(1, 1, 0);
    }
}
