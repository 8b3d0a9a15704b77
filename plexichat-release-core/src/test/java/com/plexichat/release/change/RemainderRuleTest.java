package com.plexichat.release.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RemainderRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Wider columns in the console  | improvements by remainder
            Улучшена скорость загрузки    | improvements by remainder
            Smooth scrolling between days | improvements by remainder
            """)
    void everythingElseIsAnImprovement(String subject, String fate) {
        assertThat(Told.fate(subject)).isEqualTo(fate);
    }
}
