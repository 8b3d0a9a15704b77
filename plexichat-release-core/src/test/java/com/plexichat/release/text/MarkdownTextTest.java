package com.plexichat.release.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MarkdownTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '%', textBlock = """
            add polls.                     | Add polls
            wait for it...                 | Wait for it...
            FIX LOGIN NOW                  | Fix login now
            API                            | API
            SHOUT once                     | SHOUT once
            über alles                     | Über alles
            keep *this* and _that_         | Keep \\*this\\* and \\_that\\_
            a <script>alert(1)</script>    | A \\<script\\>alert(1)\\</script\\>
            see [here](http://x) ![i](y)   | See \\[here\\](http://x) !\\[i\\](y)
            use `code` and \\ too          | Use \\`code\\` and \\\\ too
            &lt;b&gt; is text              | \\&lt;b\\&gt; is text
            closes other/repo#12           | Closes other/repo\u2060#12
            1. first of all                | 1\\. first of all
            2.0 clients connect            | 2.0 clients connect
            - a list in a list             | \\- a list in a list
            + and another                  | \\+ and another
            """)
    void bulletIsTidyAndSafe(String text, String bullet) {
        assertThat(Wording.of(text).toMarkdown()).isEqualTo(bullet);
    }

    @Test
    void mentionsCallNobody() {
        assertThat(Wording.of("thanks to @ada and ada@example.org").toMarkdown())
                .isEqualTo("Thanks to @\u2060ada and ada@\u2060example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u202eb", "a\ufffdb", "a\u200bb", "a\r\nb", "a\tb", "a \u0007\u001b b"})
    void whatCannotBeSeenIsNotThere(String text) {
        assertThat(Wording.of(text).toMarkdown()).isEqualTo("A b");
    }

    @Test
    void overlongLinesAreCutBetweenCharacters() {
        String cut = Wording.of("x".repeat(299) + "🎉🎉🎉").toMarkdown();

        assertThat(cut).isEqualTo("X" + "x".repeat(298) + "🎉…");
        assertThat(Wording.of("y".repeat(300)).toMarkdown()).hasSize(300).doesNotContain("…");
    }

    @Test
    void partOfALineKeepsItsCase() {
        assertThat(MarkdownText.inline("iOS & <b>\n@ada")).isEqualTo("iOS \\& \\<b\\> @\u2060ada");
    }
}
