package com.plexichat.release.report.actions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MarkdownTest {
    @Test
    void whatOthersWroteIsShownAndDoesNothing() {
        assertThat(Markdown.text("a|b <img src=x> [c](d) `e` *f* @g"))
                .isEqualTo("a\\|b \\<img src=x\\> \\[c\\](d) \\`e\\` \\*f\\* \\@g");
    }

    @Test
    void severalLinesStayInTheirCell() {
        assertThat(Markdown.text("one\r\n# two")).isEqualTo("one<br>\\# two");
    }

    @Test
    void whatCannotBeSeenIsWritten() {
        assertThat(Markdown.text("a\u202eb")).isEqualTo("a\\\\u202eb");
    }

    @Test
    void anAddressCannotEndItsLink() {
        assertThat(Markdown.link("https://example.org/a> b|c")).isEqualTo("<https://example.org/a%3E%20b%7Cc>");
    }
}
