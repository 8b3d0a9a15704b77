package com.plexichat.release.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.testing.Generated;
import com.plexichat.release.testkit.RenderedMarkdown;
import com.plexichat.release.text.MarkdownBlock.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what is told of the lines of a text, cut at its line breaks and read without what is in them, against what is shown. */
final class MarkdownBlocksTest {
    /** Each number sign in braces becomes a word of its own. */
    private static final List<String> LINES = List.of(
            "",
            "",
            "{}",
            "# {}",
            "  ## {} ## ",
            "###### {} #x",
            "####### {}",
            "#{}",
            "    # {}",
            "\t# {}",
            "===",
            "  ---  ",
            "* * *",
            "-",
            "- {}",
            "- # {}",
            "-\t## {}",
            "  # {}",
            "- - # {}",
            "1. {}",
            "   # {}",
            "12) # {}",
            "> # {}",
            "> {}",
            "> ```",
            "```",
            "   ````",
            "    ```",
            "``` sh",
            "``` `x",
            "~~~ `",
            "~~~~",
            "- ```",
            "  ```",
            "<!--",
            "<!-- {} -->",
            "-->",
            "<pre>",
            "</pre> {}",
            "<div>",
            "<a id=\"x\">",
            "<a id=\"x\"></a>",
            "[a]: b",
            "[a]:",
            "'{}",
            "'");

    private static final Pattern WORD = Pattern.compile("h\\d+");

    private static List<String> generated(RandomGenerator random) {
        List<String> lines = new ArrayList<>();
        for (int i = random.nextInt(1, 14); i > 0; i--) {
            lines.add(LINES.get(random.nextInt(LINES.size())).replace("{}", "h" + i));
        }
        return lines;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<String> words(List<String> lines, int first, int last) {
        return words(String.join("\n", lines.subList(first, last + 1)));
    }

    private static List<String> shownHeadings(List<String> lines) {
        List<String> shown = new ArrayList<>();
        Node each = RenderedMarkdown.of(String.join("\n", lines)).document().getFirstChild();
        for (; each != null; each = each.getNext()) {
            if (each instanceof Heading heading) {
                shown.add(heading.getLevel() + " " + words(RenderedMarkdown.words(heading)));
            }
        }
        return shown;
    }

    private static List<String> shownCode(List<String> lines) {
        List<String> shown = new ArrayList<>();
        RenderedMarkdown.of(String.join("\n", lines)).document().accept(new AbstractVisitor() {
            @Override
            public void visit(FencedCodeBlock code) {
                shown.addAll(words(code.getLiteral()));
            }

            @Override
            public void visit(IndentedCodeBlock code) {
                shown.addAll(words(code.getLiteral()));
            }
        });
        return shown;
    }

    private static List<MarkdownBlock> outsideOfLists(Collection<MarkdownBlock> headings) {
        return headings.stream().filter(each -> !each.inList()).toList();
    }

    @Test
    void headingsAreThoseThatAreShownAndStandWhereTheirWordsAre() {
        Generated.cases(5_000, random -> {
            List<String> lines = generated(random);
            List<MarkdownBlock> headings = outsideOfLists(new MarkdownBlocks(lines).headings());

            assertThat(headings)
                    .as(String.join("\n", lines))
                    .extracting(heading -> heading.level() + " " + words(heading.text()))
                    .containsExactlyElementsOf(shownHeadings(lines));
            assertThat(headings)
                    .allSatisfy(heading -> assertThat(words(lines, heading.first(), heading.last()))
                            .isEqualTo(words(heading.text())));
        });
    }

    @Test
    void linesOfCodeAreThoseThatAreShownAsCode() {
        Generated.cases(5_000, random -> {
            List<String> lines = generated(random);
            MarkdownBlocks markdown = new MarkdownBlocks(lines);

            assertThat(IntStream.range(0, lines.size())
                            .filter(markdown::isCode)
                            .boxed()
                            .flatMap(line -> words(lines.get(line)).stream()))
                    .as(String.join("\n", lines))
                    .containsExactlyElementsOf(shownCode(lines));
        });
    }

    @Test
    void whatStandsBelowATextThatLeavesNothingOpenIsNoPartOfIt() {
        Generated.cases(5_000, random -> {
            List<String> lines = generated(random);
            List<String> longer = new ArrayList<>(lines);
            longer.addAll(List.of("", "## h0"));

            if (new MarkdownBlocks(lines).open().isEmpty()) {
                assertThat(shownHeadings(longer)).as(String.join("\n", lines)).endsWith("2 [h0]");
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'a\n\n~~~~ sh\n~~~', CODE, 2, ~~~~",
        "'- a\n  ```', CODE, 1, ```",
        "'<!-- a\n\n# b', COMMENT, 0, ''",
        "'<script>\n', TEXT, 0, ''",
    })
    void aBlockWithoutAnEndIsOpen(String text, Kind kind, int first, String marks) {
        List<String> lines = text.lines().toList();

        assertThat(new MarkdownBlocks(lines).open())
                .hasValueSatisfying(block -> assertThat(List.of(block.kind(), block.first(), block.text()))
                        .containsExactly(kind, first, marks));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "```\n```", "> ```\n> a", "- ```\n\na", "<div>", "    a", "a", "[a]:", "[a]: b\n'c"})
    void whatEndsByItselfIsNotOpen(String text) {
        assertThat(new MarkdownBlocks(text.lines().toList()).open()).isEmpty();
    }

    @Test
    void whatIsNoTitleOfADefinitionIsText() {
        assertThat(new MarkdownBlocks(List.of("[a]: b", "[c]: d", "'e", "f")).all())
                .containsExactly(
                        new MarkdownBlock(Kind.DEFINITION, 0, 0, 0, "a", false),
                        new MarkdownBlock(Kind.DEFINITION, 1, 1, 0, "c", false),
                        new MarkdownBlock(Kind.TEXT, 2, 3, 0, "", false));
    }

    @Test
    void eachLineIsToldBesideTheLinesAroundIt() {
        MarkdownBlocks markdown = new MarkdownBlocks(List.of(
                "[a]: b", "'c", "d'", "Two", "*lines* ", "==", "<!-- e", "", "-->", "- # f", "  ~~~", "  g", "  ~~~"));

        assertThat(markdown.all())
                .containsExactly(
                        new MarkdownBlock(Kind.DEFINITION, 0, 2, 0, "a", false),
                        new MarkdownBlock(Kind.HEADING, 3, 5, 1, "Two *lines*", false),
                        new MarkdownBlock(Kind.COMMENT, 6, 8, 0, "", false),
                        new MarkdownBlock(Kind.HEADING, 9, 9, 1, "f", true),
                        new MarkdownBlock(Kind.CODE, 10, 12, 0, "~~~", true));
        assertThat(markdown.headingAt(3)).isEmpty();
        assertThat(markdown.headingAt(5))
                .hasValueSatisfying(each -> assertThat(each.underlined()).isTrue());
        assertThat(IntStream.range(0, 13).filter(markdown::isComment)).containsExactly(6, 7, 8);
        assertThat(IntStream.range(0, 13).filter(markdown::beginsCode)).containsExactly(10);
    }
}
