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
            feat : polls in rooms | new-features by type
            [BUG] crash on start | bug-fixes by type
            🐛 crash on start | bug-fixes by type
            :bug: Add the missing check | bug-fixes by type
            ✨ polls for rooms | new-features by type
            ⬆️ Upgrade pytest | dependencies by dependency
            🔒️ rotate keys on logout | security by security
            📝 Describe the API of rooms | left-out by untold-type
            👷 Use two runners | left-out by untold-type
            ✅ Guests see the room list | improvements by remainder
            🐛 feat: polls | new-features by type
            Bug 1234: crash on start | bug-fixes by type
            issue 55 crash on start | bug-fixes by type
            Issue #55: add polls | new-features by verb
            """)
    void theTypeDecides(String subject, String fate) {
        assertThat(Told.fate(subject)).isEqualTo(fate);
    }
}
