package com.plexichat.release.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ContradictionRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            feat: bugfixes in the thread view     | bug-fixes by contradiction
            feat: fix crash when a poll is empty  | bug-fixes by contradiction
            refactor: fixed order of rooms        | bug-fixes by contradiction
            feat: improve the ranking             | improvements by contradiction
            feat: remove the old editor           | improvements by contradiction
            feat: sidebar overhaul                | improvements by contradiction
            fix: improve the error of the license | bug-fixes by type
            fix: add missing index                | bug-fixes by type
            feat: prefix for rooms                | new-features by type
            perf: fixed-size buffers for voice                    | improvements by type
            feat: fixed header in the room list                   | new-features by type
            feat: support for bug fix releases in the update page | new-features by type
            """)
    void theTextDecidesAgainstItsType(String subject, String fate) {
        assertThat(Told.fate(subject)).isEqualTo(fate);
    }
}
