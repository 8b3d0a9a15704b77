package com.plexichat.release.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BesidesRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Update CONTRIBUTING.md and fix crash on startup | bug-fixes by besides
            added more tests and fixed a crash of empty rooms | bug-fixes by besides
            Updated README and added dark mode | new-features by besides
            Update README, remove the old login | improvements by besides
            Fix tests and crash on login | bug-fixes by besides
            Fix crash on startup + typo in the docs | bug-fixes by besides
            Update README and CHANGELOG | left-out by documentation
            Update documentation of polls and threads | left-out by documentation
            Add tests for rooms and boards | left-out by tests
            Add tests and update snapshots | left-out by tests
            Add tests and more changes | left-out by tests
            docs: update README and fix the example | left-out by documentation
            Add polls and threads | new-features by verb
            Update docs. Add polls.                   | new-features by besides
            Update README; add polls                  | new-features by besides
            Fix crash on startup & typo in the docs   | bug-fixes by besides
            Improve README and rewrite the push queue | improvements by besides
            """)
    void whatIsToldBesideTestsAndTextsDecides(String subject, String fate) {
        assertThat(Told.fate(subject)).isEqualTo(fate);
    }
}
