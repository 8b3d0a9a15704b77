package com.plexichat.updater.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NearestKeyTest {
    private static final List<String> KNOWN = List.of("deadline", "every", "over", "passes", "url", "version", "watch");

    @Test
    void aLetterTooManyTooFewOrWrongLeadsToTheKeyThatWasMeant() {
        assertThat(NearestKey.of("dead_line", KNOWN)).isEqualTo("deadline");
        assertThat(NearestKey.of("dedline", KNOWN)).isEqualTo("deadline");
        assertThat(NearestKey.of("ural", KNOWN)).isEqualTo("url");
        assertThat(NearestKey.of("Watch", KNOWN)).isEqualTo("watch");
        assertThat(NearestKey.of("ovre", KNOWN)).isEqualTo("over");
    }

    @Test
    void evenAVeryLongKeyHasOne() {
        assertThat(KNOWN).contains(NearestKey.of("x".repeat(1_000_000), KNOWN));
        assertThat(KNOWN).contains(NearestKey.of("", KNOWN));
    }
}
