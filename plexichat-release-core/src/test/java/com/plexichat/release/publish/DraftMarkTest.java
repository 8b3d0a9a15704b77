package com.plexichat.release.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.plexichat.release.testing.Generated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DraftMarkTest {
    @Test
    void aMarkIsFoundAndTakenOffAgain() {
        Generated.cases(200, random -> {
            DraftMark mark = new DraftMark(Generated.text(random, "0aZ-", 1, 64));
            String notes = Generated.text(random, "a <!->\n#é", 0, 40).stripTrailing();
            String marked = mark.addedTo(notes);

            assertThat(DraftMark.in(marked)).contains(mark);
            assertThat(DraftMark.in(marked.replace("\n", "\r\n") + "\r\n")).contains(mark);
            assertThat(DraftMark.without(marked)).isEqualTo(notes);
            assertThat(DraftMark.in(marked + "\n\nThanks to Ann!")).contains(mark);
            assertThat(DraftMark.without(marked + "\n\nThanks to Ann!")).isEqualTo(notes + "\n\nThanks to Ann!");
            assertThat(marked.length() - notes.length()).isLessThanOrEqualTo(DraftMark.LONGEST);
        });
    }

    @Test
    void theLongestMarkIsAsLongAsTheLimitsTakeItFor() {
        assertThat(new DraftMark("x".repeat(64)).addedTo("Notes")).hasSize("Notes".length() + DraftMark.LONGEST);
    }

    @Test
    void aTextWithoutAMarkHasNone() {
        assertThat(DraftMark.in("Notes <!-- plexichat-release: draft of run one --> and more"))
                .isEmpty();
        assertThat(DraftMark.without("Notes\n")).isEqualTo("Notes\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "-->", "é"})
    void anOddNameOfARunIsRefused(String run) {
        assertThatIllegalArgumentException().isThrownBy(() -> new DraftMark(run));
    }
}
