package com.plexichat.release.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AdvisoryRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            chore(deps): bump xml for CVE-2031-20001   | security by advisory
            [CVE-2031-20001] Update the decoder        | security by advisory
            Mention ghsa-ab12-cd34-ef56 in the decoder | security by advisory
            docs: explain CVE-2031-20001               | left-out by untold-type
            Merge branch 'CVE-2031-20001'              | left-out by merge
            Add CVE-20 to the list of filters          | new-features by verb
            Show ids such as XCVE-2031-200012          | improvements by remainder
            docs: explain why CVE-2031-20001 does not concern us           | left-out by untold-type
            chore: suppress CVE-2031-20001 in the scanner (false positive) | left-out by untold-type
            test: regression test for CVE-2031-20001                       | left-out by tests
            Add a regression test for CVE-2031-20001                       | left-out by tests
            Room names are not affected by CVE-2031-20001                  | improvements by remainder
            Fix CVE-2031-20001, which ignored the limit | security by advisory
            Fix CVE-2031-20001, a.1.1 is not affected   | security by advisory
            """)
    void whatNamesAnAdvisoryIsASecurityUpdate(String subject, String fate) {
        assertThat(Told.fate(subject)).isEqualTo(fate);
    }

    @Test
    void oneThatIsClosedBesideTestsIsInTheListToo() {
        assertThat(Told.of("Add tests and fix CVE-2031-20001").advisories())
                .containsExactly(new Advisory("CVE-2031-20001"));
    }
}
