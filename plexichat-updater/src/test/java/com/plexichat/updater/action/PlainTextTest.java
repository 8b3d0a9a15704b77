package com.plexichat.updater.action;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PlainTextTest {
    @Test
    void theMarksOfMarkdownAreLeftOutAndTheWordsStay() {
        assertThat(
                        PlainText.of(
                                "# Chat\n\n- **New** `a_b` with #7 and *stars*\n```bash\nplexichat deploy\n```\n[all](https://x.org/a)"))
                .isEqualTo("Chat\n\n- New a_b with #7 and *stars*\nplexichat deploy\nall (https://x.org/a)");
    }
}
