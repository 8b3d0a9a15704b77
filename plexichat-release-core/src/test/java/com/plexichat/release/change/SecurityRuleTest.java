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
            """)
    void weaknessesMakeASecurityUpdate(String subject, String fate) {
        assertThat(Told.fate(subject)).isEqualTo(fate);
    }
}
