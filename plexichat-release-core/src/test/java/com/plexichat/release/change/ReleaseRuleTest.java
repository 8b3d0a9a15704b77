package com.plexichat.release.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.git.Commits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReleaseRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Release a.1.2-1                               | left-out by release
            Release v3.0.0 - Lighthouse                   | left-out by release
            Release version 3                             | left-out by release
            Build 44: nightly of rooms                    | left-out by release
            Build #44                                     | left-out by release
            [maven-release-plugin] prepare release v3.4.0 | left-out by release
            Prepare for next development iteration        | left-out by release
            Release locks early                           | improvements by remainder
            Release 5 connections at once                 | improvements by remainder
            Build 12 thumbnails at once                   | improvements by remainder
            Prepare release notes page for translators | improvements by remainder
            Prepare release notes for 3.4              | left-out by release
            Release lock2                              | improvements by remainder
            Release beta2                              | left-out by release
            """)
    void whatOnlySaysThatThereIsAReleaseIsLeftOut(String subject, String fate) {
        assertThat(Told.fate(subject)).isEqualTo(fate);
    }

    @Test
    void theListOfAReleaseIsTold() {
        var release =
                Commits.of(1, "Build 44: nightly", "Changes:\n- Add polls\n* fix: lost drafts\n  in long rooms\n");

        assertThat(Told.bullets(Told.of(release)))
                .containsExactly("ADDED Add polls", "FIXED Lost drafts in long rooms");
    }
}
