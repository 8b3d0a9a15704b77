package com.plexichat.release.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ToolsRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Check shell scripts with a linter        | left-out by tools
            Create renovate.json                     | left-out by tools
            Update .gitignore                        | left-out by tools
            Add a workflow that labels pull requests | left-out by tools
            Fix CI                                   | left-out by tools
            Fix lint warnings                        | left-out by tools
            Mirror the image for the pipeline        | left-out by tools
            feat(voice): new audio pipeline          | new-features by type
            Fix the upload pipeline                  | bug-fixes by verb
            Add workflows for welcoming guests       | new-features by verb
            Scan files by a pipeline of workers      | improvements by remainder
            Show pull requests in the sidebar        | improvements by remainder
            """)
    void whatIsAboutToolsIsLeftOut(String subject, String fate) {
        assertThat(Told.fate(subject)).isEqualTo(fate);
    }
}
