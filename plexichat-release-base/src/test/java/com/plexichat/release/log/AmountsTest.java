package com.plexichat.release.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AmountsTest {
    @Test
    void oneIsNotSeveral() {
        assertThat(Amounts.counted(1, "file")).isEqualTo("1 file");
        assertThat(Amounts.counted(2, "file")).isEqualTo("2 files");
        assertThat(Amounts.counted(0, "entry", "entries")).isEqualTo("0 entries");
        assertThat(Amounts.counted(1, "entry", "entries")).isEqualTo("1 entry");
    }

    @Test
    void aSizeHasTheUnitThatItIsReadBestIn() {
        assertThat(Amounts.size(1)).isEqualTo("1 byte");
        assertThat(Amounts.size(9_999)).isEqualTo("9999 bytes");
        assertThat(Amounts.size(10_000)).isEqualTo("10.0 kB");
        assertThat(Amounts.size(999_949)).isEqualTo("999.9 kB");
        assertThat(Amounts.size(999_950)).isEqualTo("1.0 MB");
        assertThat(Amounts.size(20_500_000)).isEqualTo("20.5 MB");
        assertThat(Amounts.size(77_423_800_000L)).isEqualTo("77.4 GB");
        assertThat(Amounts.size(5_000_000_000_000L)).isEqualTo("5000.0 GB");
    }
}
