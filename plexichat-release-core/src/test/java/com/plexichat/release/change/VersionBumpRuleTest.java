package com.plexichat.release.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VersionBumpRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Bump version to a.1.2-2                     | left-out by version-bump
            Version bump                                | left-out by version-bump
            Set the version 0a2                         | left-out by version-bump
            Update version.json                         | left-out by version-bump
            Bump the app version                        | left-out by version-bump
            v1.2.3                                      | left-out by version-bump
            Bump to 1.2.3                               | left-out by version-bump
            Update version check when the server starts | improvements by verb
            Version of the schema is shown              | improvements by remainder
            Bump jetty version to 12.0.5                | dependencies by dependency
            Set version from the environment               | improvements by remainder
            Update app version to be shown in the settings | improvements by verb
            Set version for the next release               | left-out by version-bump
            """)
    void aChangeOfTheVersionIsLeftOut(String subject, String fate) {
        assertThat(Told.fate(subject)).isEqualTo(fate);
    }
}
