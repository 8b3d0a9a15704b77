package com.plexichat.release.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
            feat: add message translation         | new-features by type
            Add automatic message translation     | new-features by verb
            Update the in-app translation         | improvements by verb
            i18n: support right-to-left languages | improvements by type
            l10n: dates in the format of the user | improvements by type
            i18n: German                          | translations by translation
            Update german translation             | translations by translation
            Update pt_BR translation              | translations by translation
            Add missing translations              | translations by translation
            """)
    void translationsAreToldTogether(String subject, String fate) {
        assertThat(Told.fate(subject)).isEqualTo(fate);
    }

    @Test
    void onlyLanguagesAreNamed() {
        assertThat(Told.bullets("Add missing translations", "Add more translations for French"))
                .containsExactly("CHANGED Updated translations: French");
    }
}
