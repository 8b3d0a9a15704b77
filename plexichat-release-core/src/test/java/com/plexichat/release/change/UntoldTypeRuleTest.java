package com.plexichat.release.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UntoldTypeRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            docs: explain archiving                       | left-out by untold-type
            ci(release): sign with the new key            | left-out by untold-type
            chore: delete the script nobody runs          | left-out by untold-type
            build: compile with Java 21                   | left-out by untold-type
            docs: fix the example                         | left-out by untold-type
            chore: fix crash when the mail queue is empty | bug-fixes by contradiction
            chore: fix it                                 | left-out by untold-type
            Style guide is shown in the help              | improvements by remainder
            chore: Fixed login    | bug-fixes by contradiction
            chore: fix formatting | left-out by untold-type
            """)
    void typesOfWorkOnTheProgramAreLeftOut(String subject, String fate) {
        assertThat(Told.fate(subject)).isEqualTo(fate);
    }
}
