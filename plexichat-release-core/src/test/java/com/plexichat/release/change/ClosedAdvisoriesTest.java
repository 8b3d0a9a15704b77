package com.plexichat.release.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.git.Commits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ClosedAdvisoriesTest {
    private static final Advisory ADVISORY = new Advisory("CVE-2031-20001");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Closes CVE-2031-20001.",
                "The parser is newer, which resolves\nCVE-2031-20001 and others.",
                "This was unrelated. Mitigates CVE-2031-20001.",
                "CVE-2031-20001",
                "Newer libraries:\n\n- CVE-2031-20001\n- nothing else",
                "Signed off.\n\nCVE: CVE-2031-20001, CVE-2031-20002",
                "A thread of many levels took all memory (cve-2031-20001).",
                "| advisory | severity |\n|---|---|\n| CVE-2031-20001 | high |",
                "[CVE-2031-20001](https://example.org/CVE-2031-20001)"
            })
    void whatABodySaysIsClosedIsClosed(String body) {
        assertThat(Told.of(Commits.of(1, "Newer parser", body)).advisories()).contains(ADVISORY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CVE-2031-20001 is not affected by this.",
                "Not vulnerable to CVE-2031-20001.",
                "This does not fix CVE-2031-20002, and the report of\nCVE-2031-20001 is a false positive.",
                "This does not yet fix CVE-2031-20001.",
                "See also https://example.org/CVE-2031-20001",
                "The test is that of CVE-2031-20001."
            })
    void whatABodyOnlySpeaksOfIsNotClosed(String body) {
        var changes = Told.of(Commits.of(1, "Newer parser", body));

        assertThat(changes.advisories()).isEmpty();
        assertThat(Told.bullets(changes)).containsExactly("CHANGED Newer parser");
    }
}
