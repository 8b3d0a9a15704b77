package com.plexichat.release.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FixupRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            fixup! Add polls | left-out by fixup
            squash! fixup! Add polls | left-out by fixup
            amend! Close CVE-2031-20001 | left-out by fixup
            Squash the columns | improvements by remainder
            """)
    void whatBecomesAPartOfAnotherCommitIsToldThere(String subject, String fate) {
        assertThat(Told.fate(subject)).isEqualTo(fate);
    }
}
