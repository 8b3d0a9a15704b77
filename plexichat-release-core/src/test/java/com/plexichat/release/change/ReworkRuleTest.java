package com.plexichat.release.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReworkRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Implement the cache refactor                 | improvements by rework
            Implement cache refactor: update presence.py | improvements by rework
            Add type annotations to the job runner       | improvements by rework
            Add a list of improvements                   | new-features by verb
            """)
    void otherCodeForTheSameIsAnImprovement(String subject, String fate) {
        assertThat(Told.fate(subject)).isEqualTo(fate);
    }
}
