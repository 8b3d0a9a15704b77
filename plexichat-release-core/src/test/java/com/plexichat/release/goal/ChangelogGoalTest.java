package com.plexichat.release.goal;

import static com.plexichat.release.testkit.TestProject.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.changelog.ChangelogFormat;
import com.plexichat.release.git.CommandLineGit;
import com.plexichat.release.git.GitSandbox;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.testkit.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ChangelogGoalTest {
    @TempDir
    Path folder;

    private TestProject project;
    private Optional<String> of = Optional.empty();
    private Optional<String> since = Optional.empty();
    private Optional<String> until = Optional.empty();
    private ChangelogFormat format = ChangelogFormat.TEXT;
    private Optional<Path> outputFile = Optional.empty();
    private boolean dryRun;

    /** Releases a.1.2-1, a.1.2-2, b.1.2-1 and r.1.2-1, and a commit after them. */
    @BeforeEach
    void makeProject() {
        project = new TestProject(folder.resolve("project"));
        project.git.commit("Add polls").tag("a.1.2-2");
        project.git.commit("Fix the clock").tag("b.1.2-1");
        project.git.commit("Add rooms").tag("r.1.2-1");
        project.git.commit("Add replies");
    }

    private String run() {
        StringBuilder answer = new StringBuilder();
        new ChangelogGoal(project.identities(), project.finder, project.ci(), answer::append, project.log)
                .run(new ChangelogRequest(
                        project.facts(),
                        Optional.empty(),
                        Optional.empty(),
                        new ChangelogQuestion(
                                new ChangelogQuestion.Range(of, since, until), format, Optional.empty(), outputFile),
                        dryRun));
        return answer.toString();
    }

    @Test
    void withoutARangeEachVersionHasWhatCameWithItNewestFirst() {
        assertThat(run())
                .containsSubsequence(
                        "Unreleased\n",
                        "  - Add replies",
                        "r.1.2-1 (2026-03-01)",
                        "  - Add rooms",
                        "b.1.2-1",
                        "  - Fix the clock",
                        "a.1.2-2",
                        "  - Add polls",
                        "a.1.2-1",
                        "  - 1 small change");
    }

    @Test
    void whatIsAfterTheNewestTagIsTheProjectsOwnVersionWhereThatHasNoTag() {
        project.version("r.1.2-2").buildDate = Optional.of("2026-04-02T23:59:59-01:00");

        assertThat(run()).startsWith("r.1.2-2 (2026-04-03)\n").doesNotContain("Unreleased");
    }

    @Test
    void aVersionWithoutATagTakesNothingOfThoseThatHaveOne() {
        project.version("a.1.2-3");

        assertThat(run())
                .containsSubsequence(
                        "r.1.2-1 (2026-03-01)",
                        "  - Add rooms",
                        "b.1.2-1",
                        "  - Fix the clock",
                        "a.1.2-3",
                        "  - Add replies",
                        "a.1.2-2",
                        "  - Add polls");
    }

    @Test
    void nothingIsUnreleasedRightAtATag() {
        project.git.detach("r.1.2-1");

        assertThat(run()).startsWith("r.1.2-1");
    }

    @Test
    void oneVersionIsToldSinceTheOneThatItsChannelFollows() {
        of = Optional.of("b.1.2-1");
        assertThat(run()).startsWith("b.1.2-1").contains("Fix the clock", "Add polls", "1 small change");

        project.git.detach("b.1.2-1").commit("Fix the door").tag("b.1.2-2");
        of = Optional.of("vb1.2-2");
        assertThat(run())
                .startsWith("b.1.2-2")
                .contains("All changes since b.1.2-1.", "Fix the door")
                .doesNotContain("Fix the clock", "Add rooms");
    }

    @Test
    void everythingSinceAVersionIsOneTextThatNamesTheVersionsInBetween() {
        since = Optional.of("a.1.2-1");

        assertThat(run())
                .startsWith("Unreleased\n")
                .contains("All changes since a.1.2-1, with those of r.1.2-1, b.1.2-1, a.1.2-2.")
                .containsOnlyOnce("Added\n")
                .contains("Add replies", "Add rooms", "Add polls", "Fix the clock")
                .doesNotContain("small change");

        until = Optional.of("b.1.2-1");
        assertThat(run())
                .startsWith("b.1.2-1")
                .contains("with those of a.1.2-2.", "Add polls", "Fix the clock")
                .doesNotContain("Add rooms", "Add replies");
    }

    @Test
    void ofTheVersionsOfOneCommitOnlyTheLowerOnesAreInBetween() {
        project.git.detach("b.1.2-1").tag("b.1.2-2").tag("b.1.2-3");
        since = Optional.of("a.1.2-1");
        until = Optional.of("b.1.2-2");

        assertThat(run()).contains("with those of b.1.2-1, a.1.2-2.").doesNotContain("b.1.2-3");
    }

    @Test
    void aVersionThatDidNotLeadToTheOtherIsWarnedOf() {
        project.git.detach("a.1.2-1").commit("Add on the side").tag("a.1.3-1");
        since = Optional.of("r.1.2-1");
        until = Optional.of("a.1.3-1");

        assertThat(run()).contains("Add on the side").doesNotContain("Add rooms");
        assertThat(project.log.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo(ProblemCode.GIT_BASE_ASIDE);
            assertThat(warning.what()).startsWith("r.1.2-1 did not lead to a.1.3-1");
        });
    }

    @Test
    void aRangeThatIsTurnedAroundIsRefusedAndNothingIsWritten() {
        since = Optional.of("b.1.2-1");
        until = Optional.of("a.1.2-2");
        outputFile = Optional.of(folder.resolve("answer.txt"));

        assertThatThrownBy(this::run)
                .hasMessageContaining("the range ends with a.1.2-2, which lies before b.1.2-1")
                .hasMessageContaining("-Dplexichat.since=a.1.2-2 -Dplexichat.until=b.1.2-1");
        assertThat(outputFile.get()).doesNotExist();
        assertThat(project.log.warnings()).isEmpty();
    }

    @Test
    void versionsThatNobodyReleasedAreRefusedTogetherWithTheNearest() {
        since = Optional.of("a.1.2-11");
        until = Optional.of("nonsense");

        assertThatThrownBy(this::run)
                .hasMessageContaining("no tag is of the version \"a.1.2-11\" (plexichat.since)")
                .hasMessageContaining("write a.1.2-1 or another one")
                .hasMessageContaining("no tag is of the version \"nonsense\" (plexichat.until)");
    }

    @Test
    void headingsLeadToThePageOfTheRepository() {
        project.git.origin("git@github.com:plexi/chat.git");
        format = ChangelogFormat.MARKDOWN;

        assertThat(run())
                .startsWith("# Changelog\n")
                .contains(
                        "## [r.1.2-1] - 2026-03-01\n",
                        "[unreleased]: https://github.com/plexi/chat/compare/r.1.2-1...HEAD\n",
                        "[r.1.2-1]: https://github.com/plexi/chat/compare/b.1.2-1...r.1.2-1\n",
                        "[a.1.2-1]: https://github.com/plexi/chat/commits/a.1.2-1\n");
    }

    @Test
    void aFileTakesTheSameAnswerAndNoLineOfItIsACommand() throws IOException {
        project.git.commit("Add ##[error] to chats");
        for (ChangelogFormat each : ChangelogFormat.values()) {
            format = each;
            outputFile = Optional.empty();
            String answer = run();
            outputFile = Optional.of(folder.resolve("answers/changelog"));

            assertThat(run()).isEmpty();
            assertThat(Files.readString(outputFile.get())).isEqualTo(answer).doesNotContain("##[");
        }
    }

    @Test
    void theLogSaysWhereTheAnswerIs() {
        outputFile = Optional.of(project.folder.resolve("answers/changelog.txt"));
        run();
        outputFile = Optional.of(folder.resolve("changelog.txt"));
        run();

        assertThat(project.log.lines())
                .containsExactly("Wrote answers/changelog.txt", "Wrote " + folder.resolve("changelog.txt"));
    }

    @Test
    void aDryRunPrintsTheAnswerAndWritesNoFile() {
        dryRun = true;
        outputFile = Optional.of(project.folder.resolve("answers/answer.txt"));

        assertThat(run()).contains("Add rooms");
        assertThat(outputFile.get()).doesNotExist();
        assertThat(project.log.lines())
                .endsWith("Skipped answers/answer.txt: this is a dry run, which prints the answer");
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() throws IOException {
        outputFile = Optional.of(Files.writeString(folder.resolve("file"), "x").resolve("changelog"));

        assertThat(codes(this::run)).containsExactly(ProblemCode.FILE_UNWRITABLE);
    }

    @Test
    void aClonedPartOfTheHistoryIsRefused() {
        GitSandbox.in(project.folder).commit("Begin").commit("Go on").shallowClone(folder.resolve("clone"));
        project = new TestProject(folder.resolve("clone"));
        project.finder = CommandLineGit::of;

        assertThat(codes(this::run)).containsExactly(ProblemCode.GIT_HISTORY_SHALLOW);
    }
}
