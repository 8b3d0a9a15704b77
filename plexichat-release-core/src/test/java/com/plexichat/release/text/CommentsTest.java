package com.plexichat.release.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CommentsTest {
    @ParameterizedTest
    @CsvSource({
        "a <!-- b --> c, 'a  c'",
        "<!-- a --><!-- b -->, ''",
        "a<!-->b, ab",
        "write `<!-- a -->` so, write `<!-- a -->` so",
        "``a ` <!-- b -->`` <!-- c -->, '``a ` <!-- b -->`` '",
        "a ` <!-- b -->, 'a ` '",
        "a -- b -> c, a -- b -> c",
    })
    void aCommentGoesAndCodeStays(String line, String kept) {
        assertThat(new Comments(List.of(line)).kept()).containsExactly(kept);
    }

    @Test
    void whatIsEscapedBeginsNone() {
        assertThat(new Comments(List.of("a \\<!-- b", "c \\\\<!-- d -->")).kept())
                .containsExactly("a \\<!-- b", "c \\\\");
    }

    @Test
    void aCommentOfSeveralLinesLeavesTheNumbersOfTheLinesAsTheyAre() {
        assertThat(new Comments(List.of("a <!-- b", "```", "c --> d", "```", "<!-- e -->", "```")).kept())
                .containsExactly("a ", "", " d", "```", "<!-- e -->", "```");
    }

    @Test
    void aCommentInAnyBlockOfCodeStays() {
        List<String> lines =
                List.of("-   a", "", "    ~~~ sh", "    <!-- b -->", "    ~~~", "", "c", "", "    <!-- d -->");

        assertThat(new Comments(lines).kept()).isEqualTo(lines);
    }

    @Test
    void aCommentThatDoesNotEndIsTold() {
        assertThat(new Comments(List.of("a", "b <!-- c", "d")).open()).hasValue(1);
        assertThat(new Comments(List.of("a <!-- b", "-->")).open()).isEmpty();
    }
}
