package com.plexichat.release.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TypeRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            feat: voice memos                   | new-features by type
            Feature(Search): filter by file     | new-features by type
            bugfix: avatar is shown again       | bug-fixes by type
            hotfix: stop the loop of logins     | bug-fixes by type
            perf: one query for badges          | improvements by type
            [refactor] split the upload service | improvements by type
            Bugfix - Keep drafts                | bug-fixes by type
            Editor: keep the draft              | improvements by remainder
            https://example.org is linked       | improvements by remainder
            """)
    void theTypeDecides(String subject, String fate) {
        assertThat(Told.fate(subject)).isEqualTo(fate);
    }
}
