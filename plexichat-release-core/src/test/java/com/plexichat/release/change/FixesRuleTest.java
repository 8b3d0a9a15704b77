package com.plexichat.release.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FixesRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Various accessibility fixes in the picker | bug-fixes by fixes
            CRITICAL FIX: CHANNEL LIST LOADS AGAIN    | bug-fixes by fixes
            Editor: fix the lost draft                | bug-fixes by fixes
            Wrong colour of the badge: fixed          | bug-fixes by fixes
            Don't lose the caret                      | bug-fixes by fixes
            Add missing null check to the resizer     | bug-fixes by fixes
            Page with a fixed width                   | improvements by remainder
            Standardize routers and fix names         | improvements by remainder
            """)
    void whatMendsIsAFixWithoutAVerb(String subject, String fate) {
        assertThat(Told.fate(subject)).isEqualTo(fate);
    }
}
