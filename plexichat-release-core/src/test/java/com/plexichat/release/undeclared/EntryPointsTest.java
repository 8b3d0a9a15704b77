package com.plexichat.release.undeclared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EntryPointsTest {
    @ParameterizedTest
    @ValueSource(strings = {"main.py", "chat/src/web/api/server.go", "a/b/c/d/e/bin/chat"})
    void aProgramNearTheTopOrInItsFolderIsOne(String path) {
        assertThat(EntryPoints.include(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"chat/src/web/api/v1/server.go", "chat/mainline.py"})
    void aFileDeepInTheSourcesIsNone(String path) {
        assertThat(EntryPoints.include(path)).isFalse();
    }
}
