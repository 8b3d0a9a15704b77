package com.plexichat.release.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class IgnoredPathsTest {
    private final IgnoredPaths ignored =
            new IgnoredPaths(new TreeSet<>(List.of("/p/chat/.env", "/p/chat-old", "/p/chat/cache/x", "/p/dist")));

    @Test
    void aFolderStandsForAllThatIsInItAndForNothingElse() {
        assertThat(List.of("/p/dist", "/p/dist/a", "/p/dist/a/b", "/p/chat/.env"))
                .allMatch(ignored::holdAllOf);
        assertThat(List.of("/p", "/p/chat", "/p/dist2", "/p/chat/.env2", "/p/chat/cache"))
                .noneMatch(ignored::holdAllOf);
    }

    @Test
    void whatIsInAFolderIsToldFromThere() {
        assertThat(ignored.in("/p/chat").paths()).containsExactly(".env", "cache/x");
        assertThat(ignored.in("/p/other").paths()).isEmpty();
    }
}
