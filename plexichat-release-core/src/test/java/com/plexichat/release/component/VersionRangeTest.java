package com.plexichat.release.component;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VersionRangeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "<2 2.1.0 false",
                "<2 1.9 true",
                ">=4,<5 4.2 true",
                ">=4,<5 5.0 false",
                ">4.2 4.2.0 false",
                "<=4.2 4.2.0 true",
                "!=4.2 4.2.0 false",
                "!=4.* 4.2 false",
                "!=4.* 5 true",
                "==4.* 4.2 true",
                "==4.* 5 false",
                "~=4.2 4.9 true",
                "~=4.2 5.0 false",
                "~=4.2.1 4.2.0 false",
                "<2 2.0rc1 true",
                "<2 2.1+local false",
                "^2 3 true",
                "any 3 true"
            })
    void theNumbersSayWhatWillDo(String specifier, String version, boolean admitted) {
        assertThat(VersionRange.admits(specifier, version)).isEqualTo(admitted);
    }
}
