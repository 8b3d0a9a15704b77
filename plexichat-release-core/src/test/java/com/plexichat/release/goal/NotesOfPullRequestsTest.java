package com.plexichat.release.goal;

import static com.plexichat.release.testkit.TestProject.codes;
import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.forge.ClosedWork;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the server's words do to notes. */
final class NotesOfPullRequestsTest extends NotesInProject {
    @BeforeEach
    void publish() {
        notes.repository = Optional.of("plexi/chat");
        notes.strict = true;
    }

    private static ClosedWork merged(int number, String title, String... labels) {
        return new ClosedWork(number, title, true, Set.of(labels));
    }

    @Test
    void aTitleOrALabelThatBreaksIsAWarningAndNeverStopsAPublish() {
        project.version("a.1.2-2").git.commit("stuff (#7)").commit("wip (#8)");
        project.work.close(merged(7, "feat!: polls close on time"), Instant.MAX);
        project.work.close(merged(8, "Rooms for everyone", "breaking"), Instant.MAX);

        assertThat(notes.run()).contains("Polls close on time", "Rooms for everyone");
        assertThat(project.log.warnings()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.NOTES_MIGRATION_MISSING);
            assertThat(problem.what()).contains("title or a label", "Polls close on time", "Rooms for everyone");
        });

        project.git.commit("feat!: other ids");
        assertThat(codes(notes::run)).containsExactly(ProblemCode.NOTES_MIGRATION_MISSING);
    }

    @Test
    void commitsThatATitleTellsAreExplainedAndCounted() {
        project.version("a.1.2-2").git.commit("stuff (#7)").commit("Fix the counter");
        project.work.close(merged(7, "Rooms for everyone"), Instant.MAX);
        notes.explain = true;

        notes.run();

        assertThat(project.log.lines())
                .anySatisfy(line -> assertThat(line).contains("told as pull request #7", "stuff (#7)"))
                .anySatisfy(line -> assertThat(line).endsWith("Rooms for everyone (#7)"))
                .anySatisfy(line -> assertThat(line).contains("commits read: 2"));
    }

    @Test
    void onlyNumbersThatTheServerKnowsAsItsOwnAreLinked() {
        project.version("a.1.2-2").git.commit("Fix the counter (#7)").commit("Fix the clock (#8)");
        project.work.close(merged(7, "Something else"), Instant.MAX);

        assertThat(notes.run())
                .contains("- Fix the counter ([#7](https://github.com/plexi/chat/pull/7), [", "- Fix the clock ([")
                .doesNotContain("#8", "pull/8");
    }

    @Test
    void pullRequestsBeforeAHotfixOfAnotherLineAreAskedForToo() {
        project.git
                .commit("stuff (#7)")
                .tag("here")
                .detach("a.1.2-1")
                .commit("Fix the counter")
                .tag("a.1.2-2");
        project.git.detach("here");
        Instant merged = project.git.head().time();
        project.version("a.1.2-3").work.close(merged(7, "Rooms for everyone"), merged);

        assertThat(notes.run()).contains("- Rooms for everyone");
        assertThat(project.log.warnings()).extracting(Problem::code).containsExactly(ProblemCode.GIT_BASE_ASIDE);
    }

    @Test
    void aJumpRepeatsNothingThatTheReleasesInBetweenWereMadeOf() {
        project.git.commit("Add polls").commit("stuff (#7)").tag("a.1.2-2");
        project.git.commit("Revert \"Add polls\"").tag("a.1.2-3").commit("Fix the counter");
        project.version("a.1.2-4");
        notes.since = Optional.of("a.1.2-1");
        project.work.close(merged(7, "Rooms for everyone"), Instant.MAX);
        project.work.notes.put("a.1.2-2", "## Improvements\n- Add polls\n- Rooms for everyone\n- Thanks to all\n");

        assertThat(notes.run())
                .contains("Rooms for everyone", "Thanks to all", "Fix the counter")
                .doesNotContain("olls");
    }

    @Test
    void commitThatSaysNothingHasTheTitleOfItsPullRequest() {
        project.version("a.1.2-2").git.commit("stuff (#7)");
        project.work.close(new ClosedWork(7, "Polls for @all", true, Set.of("enhancement")), Instant.MAX);

        assertThat(notes.run())
                .contains("New Features", "- Polls for @\u2060all ([#7](https://github.com/plexi/chat/pull/7), [");
    }

    @Test
    void aLabelSaysThatItBreaksWhateverTheTitleSays() {
        project.version("a.1.2-2").git.commit("stuff (#7)");
        project.work.close(merged(7, "Add longer ids", "breaking"), Instant.MAX);

        assertThat(notes.run())
                .contains("Breaking Changes\n\n- Add longer ids ([#7](https://github.com/plexi/chat/pull/7), [");
    }

    @Test
    void aBranchThatIsOlderThanTheBaseIsAskedForFromItsFirstCommitOn() {
        project.git.commit("Fix the clock").tag("a.1.2-2");
        Instant merged = project.git.head().time().minusSeconds(3_600);
        project.git.commit("stuff (#7)", merged).commit("Fix the counter");
        project.version("a.1.2-3").work.close(merged(7, "Rooms for everyone"), merged);

        assertThat(notes.run()).contains("- Rooms for everyone");
    }

    @Test
    void withoutANetworkTheAnswerOfTheRunBeforeCounts() {
        project.version("a.1.2-2").git.commit("stuff (#7)");
        project.work.close(merged(7, "Rooms for everyone"), Instant.MAX);
        String asked = notes.run();
        notes.askForPullRequests(true);

        assertThat(notes.run()).isEqualTo(asked).contains("Rooms for everyone");
        assertThat(project.work.asked).isEqualTo(1);
    }

    @Test
    void withoutANetworkOrAReleaseBeforeNobodyIsAsked() {
        project.version("a.1.2-2").git.commit("stuff (#7)");
        notes.askForPullRequests(true);
        assertThat(notes.run()).contains("small change");
        notes.pullRequests = Optional.of(new DestinationRequest(Optional.empty(), Optional.empty(), false));
        notes.run();
        project.version("r.1.2-1");
        notes.askForPullRequests(false);
        notes.run();

        assertThat(project.work.asked).isZero();
    }
}
