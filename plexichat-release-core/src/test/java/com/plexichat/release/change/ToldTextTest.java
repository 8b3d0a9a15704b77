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
            Add ! as prefix for commands of bots           | Add ! as prefix for commands of bots
            Login with Yahoo! accounts                     | Login with Yahoo! accounts
            Search is faster than ever!!                   | Search is faster than ever
            Fix 100% CPU usage in idle rooms               | Fix 100% CPU usage in idle rooms
            Add 100% functional search of rooms            | Add functional search of rooms
            feat: perfect forward secrecy                  | Perfect forward secrecy
            Add CRITICAL log level                         | Add CRITICAL log level
            Send CRITICAL alerts by mail                   | Send CRITICAL alerts by mail
            Fix MAJOR errors of the importer               | Fix errors of the importer
            Mail rules: 100% Import Jobs Passing           | Mail rules: Import Jobs Passing
            Send a CRITICAL alert by mail                  | Send a CRITICAL alert by mail
            CRITICAL fix of the order of mails             | Fix of the order of mails
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
            FIX mail digest                                | Fix mail digest
            ADD dark mode for guests                       | Add dark mode for guests
            修复 RTMP 推流 的 问题                               | 修复 RTMP 推流 的 问题
            支持 OAUTH 登录                                  | 支持 OAUTH 登录
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
            fix(ui): guide                                 | Guide (ui)
            fix(ui): quit button                           | Quit button (ui)
            fix(mail): mails of guests                     | Mails of guests
            [server] Add metrics                           | Add metrics (server)
            """)
    void theScopeIsToldWhereTheWordsSayTooLittle(String subject, String text) {
        assertThat(told(subject)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            feat: iOS widgets                              | iOS widgets
            feat: eMail digests                            | eMail digests
            groups.filter has another name                 | groups.filter has another name
            fix: log_level of jobs                         | log_level of jobs
            fix: bin/chat without Java                     | bin/chat without Java
            fix: npm hooks of bots                         | npm hooks of bots
            fix: drafts. And mails                         | Drafts. And mails
            """)
    void aNameAtTheBeginningKeepsItsSmallLetter(String subject, String text) {
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
