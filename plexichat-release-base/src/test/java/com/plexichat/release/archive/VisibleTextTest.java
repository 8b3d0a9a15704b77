package com.plexichat.release.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class VisibleTextTest {
    private static final String GRIN = "\ud83d\ude00";

    @Test
    void aLongNameIsShownWithWholeCharactersOnly() {
        assertThat(VisibleText.brief("a" + GRIN.repeat(100) + "b"))
                .isEqualTo("a" + GRIN.repeat(49) + "..." + GRIN.repeat(49) + "b");
        assertThat(VisibleText.brief(GRIN.repeat(100))).isEqualTo(GRIN.repeat(100));
    }
}
