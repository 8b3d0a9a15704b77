package com.plexichat.release.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SecurityMarkRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            fix(deps): update dependency ws to v8.17.1 [SECURITY] | security by security-mark
            Update dependency ws to v8 [security] | security by security-mark
            Merge branch of rooms [security] | left-out by merge
            Show [security] as a name of rooms | improvements by remainder
            """)
    void whatIsMarkedAsSecurityIsThat(String subject, String fate) {
        assertThat(Told.fate(subject)).isEqualTo(fate);
    }
}
