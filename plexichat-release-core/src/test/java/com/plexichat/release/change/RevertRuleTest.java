package com.plexichat.release.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.git.Commits;
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
            Revert "Fix CVE-2031-20001 in uploads"  | bug-fixes by revert
            Revert "Fix XSS in room titles"         | bug-fixes by revert
            Revert the fix of CVE-2031-20001        | bug-fixes by revert
            Revert "Update README.md"               | left-out by revert
            Revert "Add tests for rooms"            | left-out by revert
            Revert "Merge branch 'main' into rooms" | left-out by revert
            Revert "more changes"                   | vague by revert
            Revert "Bump ws from 8.1.0 to 8.2.0"    | dependencies by revert
            """)
    void aRevertOfWhatWasReleasedIsAFix(String subject, String fate) {
        assertThat(Told.fate(subject)).isEqualTo(fate);
    }

    @Test
    void aRevertClosesNoAdvisoryButOneThatItsBodySaysIsFixed() {
        var reverted = Commits.of(2, "Revert \"Fix CVE-2031-20001 in uploads\"", "");
        var closing = Commits.of(1, "Revert \"Switch the parser\"", "Fixes CVE-2031-20002.");

        assertThat(Told.of(reverted, closing).advisories()).containsExactly(new Advisory("CVE-2031-20002"));
    }

    @Test
    void itsWordsAreThoseOfWhatIsTakenBack() {
        assertThat(Told.bullets(
                        "Revert \"feat: Larger thumbnails\" (#12)",
                        "revert: SSO for guests of rooms",
                        "Revert \"fix: lost drafts\"",
                        "Reapply \"Add stickers\""))
                .containsExactly(
                        "FIXED Reverted: larger thumbnails",
                        "FIXED Reverted: SSO for guests of rooms",
                        "FIXED Reverted: fix lost drafts",
                        "ADDED Add stickers");
    }
}
