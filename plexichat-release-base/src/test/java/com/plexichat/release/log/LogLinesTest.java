package com.plexichat.release.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LogLinesTest {
    @ParameterizedTest
    @CsvSource({
        "::error::stolen, | ::error::stolen",
        "'  ::add-mask::x', '  | ::add-mask::x'",
        "'\t\u00a0\u2028::x', '\t\u00a0\u2028| ::x'",
        "a ##[error]b, a ## [error]b"
    })
    void noLineIsACommand(String line, String harmless) {
        assertThat(LogLines.of(line)).containsExactly(harmless);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a::b", "1 problem: x ::y", "[::1]:8080 does not answer", "# heading ## [1]", ":"})
    void otherLinesStayAsTheyAre(String line) {
        assertThat(LogLines.of(line)).containsExactly(line);
    }

    @Test
    void whatATerminalActsOnIsShown() {
        assertThat(LogLines.of("x\u001b[31m\u202e.md\u009b2J\u0007 \u2066a\u200f\ta"))
                .containsExactly("x\\u001b[31m\\u202e.md\\u009b2J\\u0007 \\u2066a\\u200f\ta");
        assertThat(LogLines.text("a\u001b[1m\n")).isEqualTo("a\\u001b[1m\n");
        assertThat(LogLines.of("\ud83d\udc69\u200d\ud83d\udcbb")).containsExactly("\ud83d\udc69\u200d\ud83d\udcbb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void eachLineOfATextIsLookedAtHoweverItEnds(String end) {
        assertThat(LogLines.of("git said" + end + "::error::x")).isEqualTo(List.of("git said", "| ::error::x"));
    }

    @Test
    void aTextKeepsItsLinesAndItsEnd() {
        assertThat(LogLines.text("2 problems:\n\na\n::b\n")).isEqualTo("2 problems:\n\na\n| ::b\n");
        assertThat(LogLines.text("a")).isEqualTo("a");
    }

    @Test
    void aJsonTextMeansTheSame() {
        assertThat(LogLines.json("{\"a\": \"##[b]\"}")).isEqualTo("{\"a\": \"##\\u005bb]\"}");
    }
}
