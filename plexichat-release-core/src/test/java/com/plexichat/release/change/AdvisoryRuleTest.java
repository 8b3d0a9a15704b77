package com.plexichat.release.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AdvisoryRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            chore(deps): bump xml for CVE-2031-20001   | security by advisory
            [CVE-2031-20001] Update the decoder        | security by advisory
            Mention ghsa-ab12-cd34-ef56 in the decoder | security by advisory
            docs: explain CVE-2031-20001               | security by advisory
            Merge branch 'CVE-2031-20001'              | left-out by merge
            Add CVE-20 to the list of filters          | new-features by verb
            Show ids such as XCVE-2031-200012          | improvements by remainder
            """)
    void whatNamesAnAdvisoryIsASecurityUpdate(String subject, String fate) {
        assertThat(Told.fate(subject)).isEqualTo(fate);
    }
}
