package com.plexichat.updater.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.updater.site.ReleaseName;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RunBeginningTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "a.1.1-1+0123abcd, b.1.2-3+ffffffff, update_a.1.1-1_b.1.2-3_20261121_223005",
                "-,                0b1+0123abcd,     update_none_0b1_20261121_223005",
            })
    void theIdNamesBothVersionsAndTheBeginInUtc(String from, String to, String id) {
        assertThat(RunBeginning.id(
                        Optional.ofNullable(from).map(ReleaseName::parse),
                        ReleaseName.parse(to),
                        Instant.parse("2026-11-21T22:30:05.250Z")))
                .isEqualTo(id);
    }
}
