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
            fix: deadlock in the pipeline              | bug-fixes by type
            Wait for the pipeline to drain before stop | improvements by remainder
            feat: GitHub Actions webhooks for rooms    | new-features by type
            feat: add a linter for bot scripts         | new-features by type
            feat: make messages prettier               | new-features by type
            Make the room list prettier                | improvements by remainder
            Format all scripts with prettier           | left-out by tools
            fix: lint errors                           | left-out by tools
            Try to fix flaky CI                        | left-out by tools
            Fix the build                              | left-out by tools
            Fix build on Windows                       | left-out by tools
            Fix build menu of admins                   | bug-fixes by verb
            feat: add more dev dependencies | left-out by tools
            refactor: extend Ruff for async | left-out by tools
            """)
    void whatIsAboutToolsIsLeftOut(String subject, String fate) {
        assertThat(Told.fate(subject)).isEqualTo(fate);
    }
}
