package com.plexichat.updater.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class WrittenValueTest {
    @Test
    void aDurationHasOneUnit() {
        assertThat(WrittenValue.duration("90s")).contains(Duration.ofSeconds(90));
        assertThat(WrittenValue.duration("5m")).contains(Duration.ofMinutes(5));
        assertThat(WrittenValue.duration("2h")).contains(Duration.ofHours(2));
        assertThat(WrittenValue.duration("30d")).contains(Duration.ofDays(30));
        assertThat(WrittenValue.duration("30")).isEmpty();
    }

    @Test
    void aSizeCountsInThousands() {
        assertThat(WrittenValue.size("7B")).contains(7L);
        assertThat(WrittenValue.size("7kB")).contains(7_000L);
        assertThat(WrittenValue.size("7 MB")).contains(7_000_000L);
        assertThat(WrittenValue.size("7GB")).contains(7_000_000_000L);
        assertThat(WrittenValue.size("7TB")).contains(7_000_000_000_000L);
        assertThat(WrittenValue.size("0TB")).isEmpty();
        assertThat(WrittenValue.size("7  GB")).isEmpty();
        assertThat(WrittenValue.size("7G")).isEmpty();
        assertThat(WrittenValue.size("7gb")).isEmpty();
    }

    @Test
    void anAddressWithoutAnEndIsNone() {
        assertThat(WrittenValue.address("http://host/" + "a".repeat(2048))).isEmpty();
    }
}
