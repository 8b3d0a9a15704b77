package com.plexichat.release.notes;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.testkit.Identities;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TagNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PlexiChat a.1.2-2 - Enhanced Collaboration  | Enhanced Collaboration
            Release va.1.2-2: Enhanced                  | Enhanced
            plexichat release A.1.2-2 — Enhanced        | Enhanced
            a.1.2-2 Enhanced                            | Enhanced
            Hotfix after a.1.2-2                        | Hotfix after a.1.2-2
            a.1.2-21 is near                            | a.1.2-21 is near
            Release of the rooms                        | Release of the rooms
            Release version a.1.2-2.                    |
            PlexiChat                                   | PlexiChat
            """)
    void theVersionAtItsBeginningIsNoPartOfTheName(String message, String name) {
        assertThat(TagName.of(message, Identities.of("a.1.2-2"), "PlexiChat").orElse(null))
                .isEqualTo(name);
    }
}
