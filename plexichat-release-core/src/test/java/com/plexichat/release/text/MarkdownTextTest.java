package com.plexichat.release.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MarkdownTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '%', textBlock = """
            add polls.                     | Add polls
            wait for it...                 | Wait for it...
            FIX LOGIN NOW                  | FIX LOGIN NOW
            API                            | API
            SHOUT once                     | SHOUT once
            über alles                     | Über alles
            keep *this* and _that_         | Keep \\*this\\* and \\_that\\_
            a <script>alert(1)</script>    | A \\<script\\>alert(1)\\</script\\>
            see [here](http://x) ![i](y)   | See \\[here\\](`http://x`) !\\[i\\](y)
            at https://x.org/a_b, and more | At `https://x.org/a_b`, and more
            www.x.org is down              | `www.x.org` is down
            use `code` and \\ too          | Use `code` and \\\\ too
            &lt;b&gt; is text              | \\&lt;b\\&gt; is text
            closes other/repo#12           | Closes other/repo#\u206012
            fixes #12 and gh-34            | Fixes #\u206012 and gh-\u206034
            party :tada: at 10:30          | Party :\u2060tada: at 10:30
            costs $5                       | Costs $5
            between $5 and $6              | Between <span>$</span>5 and <span>$</span>6
            # no heading #                 | \\# no heading \\#
            ends . .                       | Ends .
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
                .isEqualTo("Thanks to @\u2060ada and `ada@example.org`");
    }

    @Test
    void fullIdsOfCommitsAreNoLinks() {
        String id = "1f3d5b79".repeat(5);

        assertThat(Wording.of("Port " + id).toMarkdown()).isEqualTo("Port 1f3d5b\u2060" + id.substring(6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001b[1;31ma\u001b[0m b",
                "a \u001b]0;title\u0007b",
                "a\u001b[2J \u001b(Bb",
                "\u001bP1$r\u001b\\a b"
            })
    void commandsToATerminalGoAsAWhole(String text) {
        assertThat(Wording.of(text).toMarkdown()).isEqualTo("A b");
    }

    @ParameterizedTest
    @CsvSource({
        "â\u0080\u009calphaâ\u0080\u009d to â\u0080\u0098betaâ\u0080\u0099, Âalphaâ to âbetaâ",
        "a\u009b2J b\u0090c\u009c, a2J bc",
        "a\u0085b, A b",
        "mes\u00adsa\u00adges \u00ad go, Messages go",
        "می\u200cخواهم, می\u200cخواهم",
        "क्\u200dष and क्\u200cष, क्\u200dष and क्\u200cष",
        "room\u200cs and \u200cمی, Room s and می",
        "a\u034fb\ufe0e\ufe0fc\udb40\udd00d\u180be, Abcde",
        "❤\ufe0f and 1\ufe0f\u20e3 and ❤\ufe0f\u200d🔥, ❤\ufe0f and 1\ufe0f\u20e3 and ❤\ufe0f\u200d🔥",
        "🏳\ufe0f\u200d🌈 and 🕵🏽\u200d♂\ufe0f, 🏳\ufe0f\u200d🌈 and 🕵🏽\u200d♂\ufe0f",
        "a\u3164b\u115fc\u1160d\uffa0e\u2800f, A b c d e f"
    })
    void noLetterGoesWithWhatCannotBeSeen(String text, String shown) {
        assertThat(Wording.of(text).toMarkdown()).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u034f", "\ufe0e\ufe0f", "\udb40\udd00", "\u3164 \u115f", "\u1160\uffa0", "\u2800", "\u0090"})
    void aTextThatCannotBeSeenIsEmpty(String text) {
        assertThat(TidyText.line(text)).isEmpty();
    }

    @Test
    void joinersStayWithinEmojiOnly() {
        assertThat(Wording.of("Add 👩\u200d💻 and 👩🏽\u200d🚀 a\u200db \u200d👩\u200d")
                        .toMarkdown())
                .isEqualTo("Add 👩\u200d💻 and 👩🏽\u200d🚀 a b 👩");
    }

    @Test
    void hugeTextsTakeTimeInProportionToTheirLength() {
        for (String part :
                new String[] {"@ada ", "#", "\u001b]", "\u009d", "https://", ":a", "`", "$", "a", "- ", ".", "["}) {
            String text = part.repeat((1 << 18) / part.length());
            assertTimeout(Duration.ofSeconds(5), () -> MarkdownText.inline(text), part);
        }
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
