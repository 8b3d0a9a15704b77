package com.plexichat.release.deflate;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.testing.Generated;
import org.junit.jupiter.api.Test;

final class CodeLengthsTest {
    private final CodeLengths codeLengths = new CodeLengths();

    private byte[] lengths(int[] counts, int limit) {
        byte[] lengths = new byte[counts.length];
        codeLengths.set(counts, limit, lengths);
        return lengths;
    }

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
            byte[] lengths = lengths(counts, 15);
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

        assertThat(room(lengths(counts, 15), 15)).isZero();
        assertThat(room(lengths(java.util.Arrays.copyOf(counts, 19), 7), 7)).isZero();
    }

    @Test
    void aCodeHasTwoSymbolsAtLeast() {
        assertThat(lengths(new int[] {0, 0, 0}, 15)).containsExactly(1, 1, 0);
        assertThat(lengths(new int[] {0, 0, 5}, 15)).containsExactly(1, 0, 1);
        assertThat(lengths(new int[] {5, 0, 0}, 15)).containsExactly(1, 1, 0);
    }
}
