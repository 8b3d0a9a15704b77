package com.plexichat.release.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VerbRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Add quiet hours                      | new-features by verb
            implementing webhooks for teams      | new-features by verb
            Support login with passkeys          | new-features by verb
            New page of storage                  | new-features by verb
            Add: reactions to replies            | new-features by verb
            "Add" reactions to replies           | new-features by verb
            Fixed scrolling in threads           | bug-fixes by verb
            Prevent a crash of the database      | bug-fixes by verb
            Renamed private groups               | improvements by verb
            Deprecate webhooks of version 1      | improvements by verb
            Addresses have two lines             | improvements by remainder
            Support page is shown in two columns | improvements by remainder
            """)
    void theFirstVerbDecides(String subject, String fate) {
        assertThat(Told.fate(subject)).isEqualTo(fate);
    }
}
