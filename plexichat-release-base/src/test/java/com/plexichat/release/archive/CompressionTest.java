package com.plexichat.release.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CompressionTest {
    @ParameterizedTest
    @CsvSource({"0, 1", "10, 1", "-1, 1", "5, 0", "5, 65"})
    void levelsAndThreadsOutOfRangeAreRefused(int level, int threads) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Compression(level, threads));
    }

    @Test
    void aLargeMachineUsesNoMoreThreadsThanItsMemoryIsSureToHold() {
        assertThat(Compression.threadsFor(2)).isEqualTo(2);
        assertThat(Compression.threadsFor(400)).isEqualTo(8);
    }
}
