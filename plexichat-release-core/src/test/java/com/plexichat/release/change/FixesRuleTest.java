package com.plexichat.release.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FixesRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Various accessibility fixes in the picker | bug-fixes by fixes
            CRITICAL FIX: CHANNEL LIST LOADS AGAIN    | bug-fixes by fixes
            Editor: fix the lost draft                | bug-fixes by fixes
            Wrong colour of the badge: fixed          | bug-fixes by fixes
            Don't lose the caret                      | bug-fixes by fixes
            Add missing null check to the resizer     | bug-fixes by fixes
            Page with a fixed width                   | improvements by remainder
            Standardize routers and fix names         | improvements by remainder
            Crash on start with an empty config   | bug-fixes by fixes
            Memory leak when a client disconnects | bug-fixes by fixes
            Deadlock on shutdown                  | bug-fixes by fixes
            Race condition in presence            | bug-fixes by fixes
            NullPointerException in mail digest   | bug-fixes by fixes
            Wrong time zone in exported chats     | bug-fixes by fixes
            Broken avatars                        | bug-fixes by fixes
            Can't log in with umlauts             | bug-fixes by fixes
            Closes #32: no sound on Android       | bug-fixes by fixes
            Quickfix: reconnect on iOS            | bug-fixes by fixes
            stop leaking file descriptors         | bug-fixes by fixes
            No crash on missing avatar            | bug-fixes by fixes
            Broken links are marked in red        | improvements by remainder
            Crash reports can be sent             | improvements by remainder
            """)
    void whatMendsIsAFixWithoutAVerb(String subject, String fate) {
        assertThat(Told.fate(subject)).isEqualTo(fate);
    }
}
