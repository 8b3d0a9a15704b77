package com.plexichat.release.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ExplanationTest {
    private static final int WIDE_TERMINAL = 120 - "[INFO] ".length();

    private static List<String> explained(String... newestFirst) {
        return Explanation.lines(Told.placements(Told.messages(newestFirst)));
    }

    @Test
    void eachStatementIsOneLineInColumns() {
        assertThat(explained("feat!: larger ids", "Add polls", "add polls", "n"))
                .map(line -> line.substring("00000000".length()))
                .containsExactly(
                        "  new-features +breaking  type                   feat!: larger ids",
                        "  new-features            verb, then duplicates  Add polls",
                        "  new-features            verb, then duplicates  add polls",
                        "  vague                   vague                  n");
    }

    @Test
    void longLinesEndAtTheWidthOfAWideTerminal() {
        assertThat(explained("Add " + "polls ".repeat(50)))
                .singleElement()
                .asString()
                .hasSizeLessThanOrEqualTo(WIDE_TERMINAL);
        assertThat(explained("房".repeat(90)))
                .singleElement()
                .asString()
                .hasSizeLessThan(90)
                .endsWith("…");
    }

    @Test
    void foreignTextIsNoCommandToATerminal() {
        assertThat(explained("Add \u001b]0;polls\u0007 and\r\nrooms\u202e"))
                .singleElement()
                .asString()
                .doesNotContain("\u001b", "\u0007", "\r", "\n", "\u202e");
    }
}
