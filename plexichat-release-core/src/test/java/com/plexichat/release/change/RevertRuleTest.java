package com.plexichat.release.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RevertRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Revert "Add stickers"                          | bug-fixes by revert
            Revert "feat(calls): noise filter" (#9890)     | bug-fixes by revert
            revert: faster start                           | bug-fixes by revert
            QH-12 Revert the new colour                    | bug-fixes by revert
            Revert "docs: new chapter"                     | left-out by revert
            Revert "Revert "feat: stickers for all rooms"" | new-features by type
            Reapply "fix: lost drafts of guests"           | bug-fixes by type
            Revert button is shown beside messages         | improvements by remainder
            """)
    void aRevertOfWhatWasReleasedIsAFix(String subject, String fate) {
        assertThat(Told.fate(subject)).isEqualTo(fate);
    }

    @Test
    void itsWordsAreThoseOfWhatIsTakenBack() {
        assertThat(Told.bullets(
                        "Revert \"feat: Larger thumbnails\" (#12)",
                        "revert: SSO for guests of rooms",
                        "Reapply \"Add stickers\""))
                .containsExactly(
                        "FIXED Reverted: larger thumbnails",
                        "FIXED Reverted: SSO for guests of rooms",
                        "ADDED Add stickers");
    }
}
