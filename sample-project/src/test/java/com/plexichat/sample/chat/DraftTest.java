package com.plexichat.sample.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DraftTest {
    @Test
    void edgesAreStrippedAndLineBreaksUnified() {
        assertThat(new Draft("  Ada ", "\r\none\r\ntwo\t\n")).isEqualTo(new Draft("Ada", "one\ntwo"));
    }

    @Test
    void aNameIsLimitedInCharactersAndNotInCodeUnits() {
        String smiley = "\uD83D\uDE00";

        assertThat(new Draft(smiley.repeat(40), "text").author()).hasSize(80);
        assertThatThrownBy(() -> new Draft(smiley.repeat(41), "text"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("the author has more than 40 characters");
    }

    @Test
    void halfACharacterIsRefused() {
        assertThatThrownBy(() -> new Draft("Ada", "\uD83D")).hasMessage("the text contains control characters");
    }

    @Test
    void aTextIsMeasuredAgainstTheLimitOfTheServer() {
        Draft draft = new Draft("Ada", "12345");

        assertThat(draft.within(5)).isSameAs(draft);
        assertThatThrownBy(() -> draft.within(4)).hasMessage("the text has 5 characters; 4 are allowed");
    }
}
