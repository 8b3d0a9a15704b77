package com.plexichat.release.report.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SummaryBlockTest {
    private static final SummaryBlock HEADING = SummaryBlock.whole("## chat\n\n", "", "");
    private static final SummaryBlock TREE = SummaryBlock.lines("```\n", "\u00e4 1\n\u00e4 2\n\u00e4 3\n", "```\n");
    private static final String CUT = "\n*The rest is left out: GitHub takes 1 MiB of summary from a step.*\n";

    @Test
    void whatFitsIsWhole() {
        assertThat(SummaryBlock.join(List.of(HEADING, TREE), 32))
                .isEqualTo("## chat\n\n```\n\u00e4 1\n\u00e4 2\n\u00e4 3\n```\n");
    }

    @Test
    void aTreeIsCutOnALineAndEnded() {
        int room = CUT.length() + 9 + 4 + 5 + 4 + 4;

        assertThat(SummaryBlock.join(List.of(HEADING, TREE, TREE, TREE, TREE), room))
                .isEqualTo("## chat\n\n```\n\u00e4 1\n```\n" + CUT);
    }

    @Test
    void notesAreWholeOrLeftOut() {
        SummaryBlock notes = SummaryBlock.whole("<details>\n", "one\ntwo\n".repeat(20), "</details>\n");

        assertThat(SummaryBlock.join(List.of(HEADING, notes), 120)).isEqualTo("## chat\n\n" + CUT);
    }

    @Test
    void withoutAnyRoomNothingIsSaid() {
        assertThat(SummaryBlock.join(List.of(HEADING, TREE), 20)).isEmpty();
        assertThat(SummaryBlock.join(List.of(HEADING, TREE), -5)).isEmpty();
    }

    @Test
    void noRoomIsEverExceeded() {
        for (int room = 0; room < 200; room++) {
            String text = SummaryBlock.join(List.of(HEADING, TREE, TREE, TREE, TREE, TREE, TREE), room);

            assertThat(text.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(room);
        }
    }
}
