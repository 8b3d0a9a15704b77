package com.plexichat.release.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EmptyRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            [a.1.2-1] | left-out by empty
            🎉         | left-out by empty
            :tada:    | left-out by empty
            feat:     | left-out by empty
            .         | vague by vague
            """)
    void whatHasNoWordsIsLeftOut(String subject, String fate) {
        assertThat(Told.fate(subject)).isEqualTo(fate);
    }
}
