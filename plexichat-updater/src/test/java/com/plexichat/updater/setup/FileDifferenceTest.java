package com.plexichat.updater.setup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FileDifferenceTest {
    @Test
    void theFirstLineThatDiffersIsShownAndTheOthersAreCounted() {
        assertThat(FileDifference.words("a\nb\nc\n", "a\nx\ny\n"))
                .isEqualTo("line 2 is \"b\" and would be \"x\"; 2 lines differ");
    }

    @Test
    void aLineThatIsMissingOrTooMuchIsSaid() {
        assertThat(FileDifference.words("a\n", "a\nb\n"))
                .isEqualTo("line 2 is not there and would be \"b\"; 1 line differs");
        assertThat(FileDifference.words("a\nb\n", "a\n"))
                .isEqualTo("line 2 is \"b\" and would be not there; 1 line differs");
    }

    @Test
    void theEndsOfLinesDifferToo() {
        assertThat(FileDifference.words("a\r\n", "a\n")).isEqualTo("it differs only in how its lines end");
    }
}
