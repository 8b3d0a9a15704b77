package com.plexichat.release.text;

import static com.plexichat.release.testing.Generated.oneOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.testing.Generated;
import com.plexichat.release.testing.GoldenFile;
import com.plexichat.release.testkit.RenderedMarkdown;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Holds what is made of hostile texts against an implementation of CommonMark that is not ours. */
final class HarmlessMarkdownTest {
    static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<!-- ",
            "-->",
            "&lt;b&gt; &#64;",
            "[here](https://example.org/a_b)",
            "![picture](www.example.org/x.png)",
            "[^1]",
            "<https://example.org>",
            "https://example.org/?a=1&b=*2*",
            "ftp://example.org/~ada/",
            "(see HTTP://EXAMPLE.ORG/X_Y_).",
            "www.example.org,",
            "mailto:ada@example.org",
            "*strong* _em_ __init__ ~~gone~~ ~x~",
            "`code` ``` ~~~",
            "| a | b |",
            "|---|---|",
            "# ",
            " #",
            "## heading ##",
            "> quote",
            "1. one",
            "12) twelve",
            "- ",
            "+ plus",
            "- [ ] task",
            "---",
            "===",
            "\\",
            "\\*",
            "$x^2$ and $$y$$",
            "$HOME",
            ":tada:",
            ":+1:",
            "::::",
            "@ada",
            "@plexi/team",
            "fixes #12",
            "closes GH-34",
            "plexi/chat#1",
            "plexi/chat@1f3d5b791f3d5b791f3d5b791f3d5b791f3d5b79",
            "1f3d5b791f3d5b791f3d5b791f3d5b791f3d5b79",
            "${version}",
            "<#include \"x\">",
            "${\"x\"?new()}",
            "a\r\nb",
            "a\tb",
            "\u001b[31mred\u001b[0m",
            "\u001b]8;;https://example.org\u0007link\u001b]8;;\u0007",
            "\u009b2J",
            "\u202e\u2066turned",
            "\u200bzero\ufeff",
            "👩\u200d💻 \u200d",
            "\ud800",
            "\udc00\ufffd",
            "\u2028\u0085",
            "â\u0080\u009calphaâ\u0080\u009d and â\u0080\u0098betaâ\u0080\u0099",
            "می\u200cخواهم",
            "a\u034fb\u3164c\ufe0f",
            "plain words");

    private static final Set<String> HARMLESS =
            Set.of("Document", "BulletList", "ListItem", "Paragraph", "Text", "Code", "<span>", "</span>");

    /** What GitHub, or a terminal, would act on even where Markdown does not. */
    private static final Pattern ACTIVE = Pattern.compile(
            "@\\w|#\\d|(?i:gh)-\\d|:[a-z0-9_+-]+:|\\b[0-9a-f]{40}\\b|[\\p{Cc}\\p{Cs}\u202a-\u202e\u2066-\u2069\ufffd]");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]|\\x{3164}");

    private static void isHarmless(String text) {
        Wording wording = Wording.of(text);
        RenderedMarkdown rendered = RenderedMarkdown.of("- " + wording.toMarkdown() + "\n");

        assertThat(rendered.kinds()).as(text).isSubsetOf(HARMLESS);
        assertThat(rendered.bullets())
                .extracting(HarmlessMarkdownTest::withoutCodeMarks)
                .as("words of %s", text)
                .containsExactly(withoutCodeMarks(wording.text()));
        assertThat(rendered.textOutsideOfCode()).doesNotContainPattern(ACTIVE);
        if (text.indexOf('\u001b') < 0) {
            assertThat(letters(text)).as("letters of %s", text).startsWith(letters(wording.text()));
            assertThat(wording.text().endsWith("…") || letters(text).equals(letters(wording.text())))
                    .as("all letters of %s", text)
                    .isTrue();
        }
    }

    /** What words are made of, without the one letter that has no ink. */
    private static String letters(String text) {
        return NO_LETTERS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Marks of code do their work where each has its pair. */
    private static String withoutCodeMarks(String text) {
        return text.replace("`", "");
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void eachAloneIsHarmlessAndLosesNoWord(String text) {
        isHarmless("x " + text);
        isHarmless(text + " x");
    }

    /** {@code conformance/test/words.test.mjs} holds the one against the other with an implementation for Node. */
    @Test
    void wordsForOtherImplementationsAreAsReviewed() throws IOException {
        List<Wording> wordings =
                HOSTILE.stream().map(text -> Wording.of(text + " x")).toList();

        GoldenFile.of("text/hostile.md").holds(lines(wordings, wording -> "- " + wording.toMarkdown()));
        GoldenFile.of("text/hostile.txt").holds(lines(wordings, Wording::text));
    }

    private static String lines(List<Wording> wordings, Function<Wording, String> line) {
        return wordings.stream().map(line).collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void anyOfThemTogetherAreHarmlessAndLoseNoWord() {
        Generated.cases(3000, random -> {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(1, 7); i >= 0; i--) {
                text.append(oneOf(random, "", " ", "x", "-")).append(HOSTILE.get(random.nextInt(HOSTILE.size())));
            }
            isHarmless(text + "x");
        });
    }

    @Test
    void anyCharactersAreHarmlessAndLoseNoWord() {
        String alphabet = "ab1 \\`*_[]()<>|~&#$@!:/.-+=\"'{}^%;?,\u001b\u200d😀é漢";
        Generated.cases(3000, random -> isHarmless("x" + Generated.text(random, alphabet, 0, 40)));
    }

    @Test
    void titleOfAnyCharactersIsOneHeadingWithTheSameWords() {
        Generated.cases(1000, random -> {
            String title = "x" + Generated.text(random, "a1 #\\`*_[]<>$@=-", 0, 20);
            assertThat(RenderedMarkdown.of("# " + MarkdownText.inline(title)).headings())
                    .extracting(HarmlessMarkdownTest::withoutCodeMarks)
                    .containsExactly("# " + withoutCodeMarks(TidyText.line(title)));
        });
    }
}
