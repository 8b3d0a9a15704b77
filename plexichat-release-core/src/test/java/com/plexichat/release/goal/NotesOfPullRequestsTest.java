package com.plexichat.release.goal;

import static com.plexichat.release.testkit.TestProject.codes;
import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.forge.ClosedWork;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.testkit.TestProject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the server's words do to notes. */
final class NotesOfPullRequestsTest {
    @TempDir
    Path folder;

    private TestProject project;
    private Optional<String> since = Optional.empty();
    private boolean explain;

    @BeforeEach
    void makeProject() {
        project = new TestProject(folder.resolve("project"));
    }

    private String run() {
        return new NotesGoal(project.identities(), project.finder, project.ci(), project.workLookup(), project.log)
                .run(new NotesRequest(
                        project.facts(),
                        Optional.empty(),
                        Optional.of("plexi/chat"),
                        Optional.empty(),
                        since,
                        project.folder.resolve("src/release/templates"),
                        project.handwritten(),
                        Optional.of(new DestinationRequest(Optional.of("plexi/chat"), Optional.empty(), false)),
                        explain,
                        true));
    }

    private static ClosedWork merged(int number, String title, String... labels) {
        return new ClosedWork(number, title, true, Set.of(labels));
    }

    @Test
    void aTitleOrALabelThatBreaksIsAWarningAndNeverStopsAPublish() {
        project.version("a.1.2-2").git.commit("stuff (#7)").commit("wip (#8)");
        project.work.close(merged(7, "feat!: polls close on time"), Instant.MAX);
        project.work.close(merged(8, "Rooms for everyone", "breaking"), Instant.MAX);

        assertThat(run()).contains("Polls close on time", "Rooms for everyone");
        assertThat(project.log.warnings()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.NOTES_MIGRATION_MISSING);
            assertThat(problem.what()).contains("title or a label", "Polls close on time", "Rooms for everyone");
        });

        project.git.commit("feat!: other ids");
        assertThat(codes(this::run)).containsExactly(ProblemCode.NOTES_MIGRATION_MISSING);
    }

    @Test
    void commitsThatATitleTellsAreExplainedAndCounted() {
        project.version("a.1.2-2").git.commit("stuff (#7)").commit("Fix the counter");
        project.work.close(merged(7, "Rooms for everyone"), Instant.MAX);
        explain = true;

        run();

        assertThat(project.log.lines())
                .anySatisfy(line -> assertThat(line).contains("told as pull request #7", "stuff (#7)"))
                .anySatisfy(line -> assertThat(line).endsWith("Rooms for everyone"))
                .anySatisfy(line -> assertThat(line).contains("commits read: 2"));
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

        assertThat(run()).contains("- Rooms for everyone");
        assertThat(project.log.warnings()).extracting(Problem::code).containsExactly(ProblemCode.GIT_BASE_ASIDE);
    }
}
