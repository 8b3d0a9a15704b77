package com.plexichat.release.localforge.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GitRefTest {
    @ParameterizedTest
    @ValueSource(strings = {"refs/tags/v1.0.0", "refs/tags/server/v1+2", "refs/heads/release/1.x"})
    void gitTakesTheseNames(String name) {
        assertThat(GitRef.isName(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v1",
                "refs/tags",
                "refs/tags/",
                "refs/tags/a b",
                "refs/tags/a..b",
                "refs/tags/a.lock",
                "refs/tags/a~1",
                "refs/tags/a@{1}",
                "refs/tags/.a",
                "refs/tags/a."
            })
    void gitRefusesThese(String name) {
        assertThat(GitRef.isName(name)).isFalse();
    }
}
