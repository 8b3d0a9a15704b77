package com.plexichat.release.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DocumentationRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Update README.md                             | left-out by documentation
            Fix typos in the contributing guide          | left-out by documentation
            Improve the documentation                    | left-out by documentation
            Update ARCHITECTURE.md                       | left-out by documentation
            update CONTRIBUTING.md and ISSUE_TEMPLATE    | left-out by documentation
            feat: wiki                                   | new-features by type
            Add documentation links to the error pages   | new-features by verb
            Major improvements: faster start, new README | improvements by rework
            feat: show changelog after an update  | new-features by type
            feat: in-app changelog                | new-features by type
            Fix crash in the documentation viewer | bug-fixes by verb
            fix: update README.md                 | left-out by documentation
            Add polls. Fix threads. Update docs.  | new-features by verb
            Update the changelog                  | left-out by documentation
            """)
    void whatIsAboutTheProjectsTextsIsLeftOut(String subject, String fate) {
        assertThat(Told.fate(subject)).isEqualTo(fate);
    }
}
