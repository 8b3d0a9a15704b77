package com.plexichat.release.publish;

import static com.plexichat.release.publish.PublishExamples.draft;
import static com.plexichat.release.publish.PublishExamples.draftOf;
import static com.plexichat.release.publish.PublishExamples.published;
import static com.plexichat.release.publish.PublishExamples.remote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.forge.RemoteRelease;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DraftRemovalTest {
    private static final RemoteRelease FOREIGN = new RemoteRelease(
            9,
            "a.1.0-1",
            "main",
            "By hand",
            "Notes",
            true,
            false,
            false,
            "https://example.org/draft/9",
            "https://example.org/upload",
            List.of());

    @Test
    void theDraftsOfAllRunsOfThisToolAreRemoved() {
        RemoteRelease one = draftOf(new DraftMark("one"), 1);
        RemoteRelease two = draftOf(new DraftMark("two"), 2);
        assertThat(DraftRemoval.of("a.1.0-1", remote(one, FOREIGN, two))).containsExactly(one, two);
    }

    @Test
    void whatIsPublicAndWhatIsOfAnotherTagStays() {
        assertThat(DraftRemoval.of("a.1.0-1", remote(published("a.1.0-1"), draft("a.1.0-2"))))
                .isEmpty();
    }

    @Test
    void aDraftThatOthersMadeIsNamedAndStays() {
        assertThatThrownBy(() -> DraftRemoval.of("a.1.0-1", remote(FOREIGN)))
                .hasMessageContainingAll("release-draft-foreign", "https://example.org/draft/9");
    }
}
