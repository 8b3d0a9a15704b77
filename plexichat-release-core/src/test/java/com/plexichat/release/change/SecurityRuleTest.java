package com.plexichat.release.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SecurityRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            security: rotate session keys           | security by security
            Fix XSS in room titles                  | security by security
            Prevent SQL injection in the search     | security by security
            Harden the parser of SVG files          | security by security
            Fix stored XSS in documentation viewer  | security by security
            Fix command injection in pipelines      | security by security
            i18n: XSS in language names             | security by security
            Bump sanitizer to 2.1, it fixes XSS     | security by security
            docs: explain the XSS filter            | left-out by untold-type
            feat: security improvements for uploads | security by security
            Fix insecure default of the cookie      | security by security
            Fix open redirect after sign-in         | security by security
            Fix security manager imports            | bug-fixes by verb
            fix(security): audit page fails to open | bug-fixes by type
            Add dependency injection to the plugins | new-features by verb
            Bypass the cache for health checks      | improvements by remainder
            Secure cookies stay with the old module | improvements by remainder
            test: more cases for XSS                | left-out by untold-type
            security again                          | vague by vague
            Stop an exploit of the importer                  | security by security
            Refuse cross-site requests of frames             | security by security
            Close an SSRF hole in previews                   | security by security
            Refuse XXE in feeds                              | security by security
            Fix RCE in the importer                          | security by security
            Guests bypass the waiting room                   | security by security
            Block directory traversal in plugins             | security by security
            Fix privilege escalation of guests               | security by security
            Compare codes without timing attacks             | security by security
            Apply security patches to the image              | security by security
            Close vulnerabilities of the parser              | security by security
            Refuse CSRF of the settings form                 | security by security
            Prevent denial of service by large messages | security by security
            Fix DoS in the parser | security by security
            Fix ReDoS in mentions | security by security
            Fix information disclosure in profiles | security by security
            Prevent unauthorized access to private rooms | security by security
            Prevent clickjacking of the settings | security by security
            Fix token leak in logs | security by security
            Do not leak tokens of guests | security by security
            Do not log passwords of guests | security by security
            Redact session ids in logs | security by security
            Sanitize HTML in room topics | security by security
            Sanitize user input of the search | security by security
            Fix rate limit bypass | security by security
            Add SQL injection protection | security by security
            Sanitize file names of downloads | improvements by remainder
            Show a hint for unauthorized access | improvements by remainder
            Fix memory leak in logs | bug-fixes by verb
            Fix bypass of the cache for avatars | bug-fixes by verb
            Add command injection of slash commands | new-features by verb
            Fix dos pontos na lista | bug-fixes by verb
            Add tests for SQL injection                                  | left-out by tests
            Fix flaky test of the CSRF filter                            | left-out by tests
            Update README.md and docs about XSS                          | left-out by documentation
            Add tests and fix XSS in room titles                         | security by besides
            Bump xss from 1.0.13 to 1.0.14                               | dependencies by dependency
            Bump csrf-csrf from 3.0.1 to 3.0.2                           | dependencies by dependency
            Bump ws from 8.1.0 to 8.1.1 because of an exploit            | security by security
            refactor: replace field injection with constructor injection | improvements by type
            Use field injection in the services                          | improvements by remainder
            Add permission to bypass slow mode                           | new-features by verb
            Let moderators bypass the rate limit                         | improvements by remainder
            fix: bypass of the waiting room                              | security by security
            Prevent bypass of the login                                  | security by security
            Exploit hardware acceleration for video calls                | improvements by remainder
            Fix exploit in invitations                                   | security by security
            Open redirects of old room links in the same tab             | improvements by remainder
            Open redirect after sign-in                                  | security by security
            Add "insecure" mode for local development                    | new-features by verb
            Guests could read private rooms                              | security by security
            Prevent users from reading private rooms                     | security by security
            Fix token in log file                                        | security by security
            Sanitize room names                                          | security by security
            """)
    void weaknessesMakeASecurityUpdate(String subject, String fate) {
        assertThat(Told.fate(subject)).isEqualTo(fate);
    }
}
