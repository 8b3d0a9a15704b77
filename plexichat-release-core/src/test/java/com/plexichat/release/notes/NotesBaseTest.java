package com.plexichat.release.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.git.InMemoryGit;
import com.plexichat.release.git.ReleaseTag;
import com.plexichat.release.git.ReleaseTags;
import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionSchemes;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NotesBaseTest {
    private final InMemoryGit git = new InMemoryGit(Path.of("/project"));

    private NotesBase since(String version, String since, String... tags) {
        for (String tag : tags) {
            git.commit("Work").tag(tag);
        }
        Version ours = VersionSchemes.find(version).orElseThrow();
        return NotesBase.of(
                ours, ReleaseTags.read(git, ours.scheme()), Optional.of(since).filter(each -> !each.isEmpty()));
    }

    private static Optional<String> tag(NotesBase base) {
        return base.release().map(ReleaseTag::name);
    }

    @Test
    void withoutAWishItIsTheReleaseBeforeAndNothingIsJumpedOver() {
        NotesBase base = since("a.1.1-4", "", "a.1.1-1", "a.1.1-3");

        assertThat(tag(base)).contains("a.1.1-3");
        assertThat(base.jumpedOver()).isEmpty();
    }

    @Test
    void theOneThatIsAskedForNamesThoseThatTheChannelWouldHaveFollowed() {
        NotesBase base = since(
                "r.1.4-1", "r.1.1-1", "r.1.0-1", "r.1.1-1", "b.1.2-1", "r.1.2-1", "r.1.3-1", "a.1.4-1", "r.1.5-1");

        assertThat(tag(base)).contains("r.1.1-1");
        assertThat(base.jumpedOver()).extracting(Version::text).isEqualTo(List.of("r.1.2-1", "r.1.3-1"));
        assertThat(base.why()).isEqualTo("as plexichat.since says");
    }

    @Test
    void anOldSpellingIsTheReleaseThatItMeans() {
        assertThat(tag(since("a.1.1-4", "va.1.1-2", "va.1.1-2", "a.1.1-3"))).contains("va.1.1-2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a.1.1-22 | version a.1.1-22 is not lower than a.1.1-4 | such as a.1.1-2
            a.1.1-3  | there is no release "a.1.1-3" | a.1.1-2
            a.1.0-5  | there is no release "a.1.0-5" | a.1.1-2
            nightly  | there is no release "nightly"  | a.1.1-2
            staging-3 | there is no release "staging-3" | a.1.1-2
            a.1.1-4  | version a.1.1-4 is the one that is released | name a release before it, such as a.1.1-2
            a.1.2-1  | version a.1.2-1 is not lower than a.1.1-4 | name a release before it
            """)
    void whatIsNoReleaseBeforeIsRefusedWithTheNearest(String wish, String what, String hint) {
        assertThatThrownBy(() -> since("a.1.1-4", wish, "a.1.1-2", "a.1.1-4", "a.1.2-1"))
                .hasMessageContaining("parameter-invalid: " + what)
                .hasMessageContaining("(plexichat.since)")
                .hasMessageContaining(hint);
    }

    @Test
    void theNearestIsTheOneBeforeItAndNotTheOneOfTheSameLetters() {
        assertThatThrownBy(() -> since("a.1.1-1", "a.1.0-10", "a.1.0-1", "a.1.0-2", "a.1.0-3"))
                .hasMessageContaining("such as a.1.0-3");
    }

    @Test
    void beforeTheFirstReleaseThereIsNoneToAskFor() {
        assertThatThrownBy(() -> since("a.1.1-4", "a.1.1-4", "a.1.1-4")).hasMessageContaining("leave it out");
        assertThatThrownBy(() -> since("a.1.1-4", "a.1.1-3"))
                .hasMessageContaining("no release before a.1.1-4 has a tag");
    }
}
