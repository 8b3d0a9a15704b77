package com.plexichat.release.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TranslationRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Translated using Weblate (German)                 | translations by translation
            Added translation using Weblate (Ukrainian)       | translations by translation
            Update Hungarian translation                      | translations by translation
            New Crowdin updates                               | translations by translation
            i18n: update Basque                               | translations by translation
            i18n: fix plural in Polish                        | bug-fixes by contradiction
            Fix translation of the login button               | bug-fixes by verb
            Add translation of messages as a feature of rooms | new-features by verb
            Update translations from Crowdin | translations by translation
            """)
    void translationsAreToldTogether(String subject, String fate) {
        assertThat(Told.fate(subject)).isEqualTo(fate);
    }
}
