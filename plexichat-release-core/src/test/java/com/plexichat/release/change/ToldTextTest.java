package com.plexichat.release.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ToldTextTest {
    private static String told(String subject) {
        return Told.of(subject).changes().get(0).wording().text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Add a comprehensive search of rooms            | Add a search of rooms
            Add a comprehensive index of rooms             | Add an index of rooms
            Add an enterprise-grade cache of rooms         | Add a cache of rooms
            Fix MAJOR errors of the importer!!!            | Fix errors of the importer
            Fix major errors of the importer               | Fix major errors of the importer
            MASSIVE overhaul of the sidebar                | Overhaul of the sidebar
            World-class, fast rewrite of the sync          | Fast rewrite of the sync
            The search of rooms is comprehensive           | The search of rooms is comprehensive
            Make help comprehensive and short              | Make help comprehensive and short
            Final CRITICAL production-ready fix of mails   | Fix of mails
            Final fix of the order of mails                | Final fix of the order of mails
            Raise the share of hits to 100% at night       | Raise the share of hits to 100% at night
            Keep !important in themes                      | Keep !important in themes
            """)
    void praiseGoesWhereTheSentenceStaysWhole(String subject, String text) {
        assertThat(told(subject)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ADD DARK MODE TO THE ADMIN PAGES               | Add dark mode to the admin pages
            FIX SQL OF THE HTTP API                        | Fix SQL of the HTTP API
            CONFIG SYSTEM FIXES: Merge of Settings         | Config system fixes: Merge of Settings
            SYNTAX FIX: Last of the Plugins                | Syntax fix: Last of the Plugins
            Add HSM and WAF to ROOMS                       | Add HSM and WAF to ROOMS
            feat: SAML SSO                                 | SAML SSO
            feat: ACL API of rooms                         | ACL API of rooms
            ALPN is tried before NPN                       | ALPN is tried before NPN
            REST API: faster answers                       | REST API: faster answers
            OVERHAUL: Cache and Indexes                    | Overhaul: Cache and Indexes
            POSTGRESQL: One Pool for all                   | POSTGRESQL: One Pool for all
            OPTIONS of the server are shown                | OPTIONS of the server are shown
            """)
    void shoutingGoesAndNamesStay(String subject, String text) {
        assertThat(told(subject)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            fix(mail): wrong date                          | Wrong date (mail)
            fix(mail): wrong date in digests of mails      | Wrong date in digests of mails
            fix(mail): mail of guests                      | Mail of guests
            fix(QH-12): wrong date                         | Wrong date
            feat(core): polls                              | Polls
            """)
    void theScopeIsToldWhereTheWordsSayTooLittle(String subject, String text) {
        assertThat(told(subject)).isEqualTo(text);
    }

    @Test
    void ticketsAreNoWords() {
        ReleaseChanges changes =
                Told.of("[QH-1][QH-2] Fix the order (fixes #7) (#123)", "SHA-256 replaces MD5 in links");

        assertThat(Told.bullets(changes))
                .containsExactly("FIXED Fix the order", "CHANGED SHA-256 replaces MD5 in links");
        assertThat(changes.changes().get(0).pullRequests()).containsExactly(123);
    }
}
