package com.plexichat.release.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TestsRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Add end-to-end tests for boards          | left-out by tests
            Fix flaky test of the presence service   | left-out by tests
            feat: add unit tests                     | left-out by tests
            Raise test coverage of the parser to 95% | left-out by tests
            Remove a key press that made a test fail | left-out by tests
            Fix typo in the tests                    | left-out by tests
            Add a test button to the mail settings   | new-features by verb
            Test mails can be sent by administrators | improvements by remainder
            Add test for rooms                       | left-out by tests
            feat: tests for rooms                    | left-out by tests
            feat: microphone test in voice settings  | new-features by type
            Add connection test to voice settings    | new-features by verb
            feat: voice coverage of the whole server | new-features by type
            feat: benchmark                          | new-features by type
            """)
    void whatIsAboutTestsAloneIsLeftOut(String subject, String fate) {
        assertThat(Told.fate(subject)).isEqualTo(fate);
    }
}
