package com.plexichat.release.goal;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.changelog.Milestone;
import com.plexichat.release.changelog.Milestones;
import com.plexichat.release.git.InMemoryGit;
import com.plexichat.release.git.ReleaseTags;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionSchemes;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class RangeOrderTest {
    private final InMemoryGit git = new InMemoryGit(Path.of("/project"));

    /** Releases a.1.0-1, a.1.0-2, a.1.1-1 and b.1.1-1 on the same commit, and a.1.0-3 aside. */
    @BeforeEach
    void makeReleases() {
        git.commit("Begin").tag("a.1.0-1").commit("Go on").tag("a.1.0-2").commit("Go further");
        git.tag("a.1.1-1").tag("b.1.1-1");
        git.detach("a.1.0-2").commit("Mend").tag("a.1.0-3");
        git.detach("b.1.1-1");
    }

    private static Version version(String text) {
        return VersionSchemes.find(text).orElseThrow();
    }

    private Optional<String> problem(Optional<String> of, Optional<String> since, Optional<String> until) {
        Version own = version("b.1.1-1");
        Milestones milestones =
                Milestones.read(git, ReleaseTags.read(git, own.scheme()), own, git.head(), Instant.EPOCH);
        Milestone base = milestones.of(version(since.orElse("b.1.1-1"))).orElseThrow();
        Milestone upTo =
                of.or(() -> until).flatMap(end -> milestones.of(version(end))).orElse(milestones.head());
        return new RangeOrder(git, base, upTo)
                .problem(new ChangelogQuestion.Range(of, of.isPresent() ? Optional.empty() : since, until))
                .map(Problem::text);
    }

    private Optional<String> between(String since, String until) {
        return problem(Optional.empty(), Optional.of(since), Optional.of(until));
    }

    @Test
    void whatComesAfterAVersionIsARange() {
        assertThat(between("a.1.0-1", "a.1.1-1")).isEmpty();
        assertThat(between("a.1.1-1", "b.1.1-1")).isEmpty();
        assertThat(problem(Optional.empty(), Optional.of("b.1.1-1"), Optional.empty()))
                .isEmpty();
    }

    @Test
    void aHigherVersionOfAnotherBranchIsTheEndOfOne() {
        assertThat(between("a.1.0-3", "a.1.1-1")).isEmpty();
    }

    @Test
    void anEndThatLiesBeforeTheBeginningIsExchanged() {
        assertThat(between("a.1.1-1", "a.1.0-2"))
                .contains(
                        "parameter-invalid: the range ends with a.1.0-2, which lies before a.1.1-1, with which it begins"
                                + " (plexichat.until)\n    -> exchange the two: -Dplexichat.since=a.1.0-2"
                                + " -Dplexichat.until=a.1.1-1");
        assertThat(between("b.1.1-1", "a.1.1-1")).isPresent();
    }

    @Test
    void soIsALowerVersionOfAnotherBranch() {
        assertThat(between("a.1.1-1", "a.1.0-3"))
                .hasValueSatisfying(text -> assertThat(text).contains("-Dplexichat.since=a.1.0-3"));
    }

    @Test
    void aHigherVersionWhoseCommitCameFirstIsNoEnd() {
        git.detach("a.1.0-1").tag("a.1.2-1");

        assertThat(between("a.1.1-1", "a.1.2-1")).isPresent();
        assertThat(problem(Optional.of("a.1.2-1"), Optional.empty(), Optional.empty()))
                .hasValueSatisfying(text -> assertThat(text)
                        .contains("b.1.1-1, which a.1.2-1 is told since, has all of its commits already (plexichat.of)")
                        .contains("name an older version with plexichat.since, and a.1.2-1 with plexichat.until"));
    }

    @Test
    void aRangeIsOfTwoVersions() {
        assertThat(between("a.1.1-1", "a.1.1-1"))
                .hasValueSatisfying(text ->
                        assertThat(text).contains("the range begins with a.1.1-1 and ends with it (plexichat.until)"));
    }

    @Test
    void whatIsCheckedOutHasToComeAfterTheBeginning() {
        git.detach("a.1.0-1");

        assertThat(problem(Optional.empty(), Optional.of("a.1.1-1"), Optional.empty()))
                .hasValueSatisfying(text -> assertThat(text)
                        .contains(
                                "a.1.1-1 does not lie before what is checked out (plexichat.since)",
                                "an older version"));
    }
}
