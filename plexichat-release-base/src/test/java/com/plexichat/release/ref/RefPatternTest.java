package com.plexichat.release.ref;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RefPatternTest {
    @ParameterizedTest
    @CsvSource({
        "~ALL, refs/tags/a/b",
        "refs/tags/a.*, refs/tags/a.1.0-1",
        "refs/tags/a.*, refs/tags/a.",
        "refs/tags/*, refs/tags/v1",
        "refs/tags/**/*, refs/tags/v1",
        "refs/tags/**/*, refs/tags/a/b/c",
        "refs/**/v1, refs/tags/v1",
        "refs/tags/v?, refs/tags/v1",
        "refs/tags/v[0-9], refs/tags/v1",
        "refs/tags/v[!0-9], refs/tags/vx",
        "refs/tags/v[&&a], refs/tags/v&",
        "refs/tags/v\\1, refs/tags/v1",
        "refs/tags/v{1}, refs/tags/v{1}",
        "refs/tags/v[1, refs/tags/v[1"
    })
    void theseFit(String pattern, String ref) {
        assertThat(new RefPattern(pattern).fits(ref)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "refs/tags/a.*, refs/tags/ab",
        "refs/tags/a.*, refs/tags/a.1/b",
        "refs/tags/a.*, xrefs/tags/a.1",
        "refs/tags/*, refs/tags/a/b",
        "refs/*, refs/tags/v1",
        "refs/tags/v?, refs/tags/v/",
        "refs/tags/v[!0-9], refs/tags/v/",
        "refs/tags/v[!0-9], refs/tags/v1",
        "refs/tags/v[9-0], refs/tags/v1",
        "refs/tags/*, refs/tags/.v",
        "'refs/tags/{a,b}', refs/tags/a",
        "a.*, refs/tags/a.1"
    })
    void theseDoNot(String pattern, String ref) {
        assertThat(new RefPattern(pattern).fits(ref)).isFalse();
    }
}
