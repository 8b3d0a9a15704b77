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
    private ChangelogRun changelog;

    /** Releases a.1.2-1, a.1.2-2, b.1.2-1 and r.1.2-1, and a commit after them. */
    @BeforeEach
    void makeProject() {
        project = new TestProject(folder.resolve("project"));
        project.git.commit("Add polls").tag("a.1.2-2");
        project.git.commit("Fix the clock").tag("b.1.2-1");
        project.git.commit("Add rooms").tag("r.1.2-1");
        project.git.commit("Add replies");
        changelog = new ChangelogRun(project);
        changelog.format = ChangelogFormat.TEXT;
    }

    private String run() {
        return changelog.run();
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
        changelog.of = Optional.of("b.1.2-1");
        assertThat(run()).startsWith("b.1.2-1").contains("Fix the clock", "Add polls", "1 small change");

        project.git.detach("b.1.2-1").commit("Fix the door").tag("b.1.2-2");
        changelog.of = Optional.of("vb1.2-2");
        assertThat(run())
                .startsWith("b.1.2-2")
                .contains("All changes since b.1.2-1.", "Fix the door")
                .doesNotContain("Fix the clock", "Add rooms");
    }

    @Test
    void everythingSinceAVersionIsOneTextThatNamesTheVersionsInBetween() {
        changelog.since = Optional.of("a.1.2-1");

        assertThat(run())
                .startsWith("Unreleased\n")
                .contains("All changes since a.1.2-1, with those of r.1.2-1, b.1.2-1, a.1.2-2.")
                .containsOnlyOnce("Added\n")
                .contains("Add replies", "Add rooms", "Add polls", "Fix the clock")
                .doesNotContain("small change");

        changelog.until = Optional.of("b.1.2-1");
        assertThat(run())
                .startsWith("b.1.2-1")
                .contains("with those of a.1.2-2.", "Add polls", "Fix the clock")
                .doesNotContain("Add rooms", "Add replies");
    }

    @Test
    void ofTheVersionsOfOneCommitOnlyTheLowerOnesAreInBetween() {
        project.git.detach("b.1.2-1").tag("b.1.2-2").tag("b.1.2-3");
        changelog.since = Optional.of("a.1.2-1");
        changelog.until = Optional.of("b.1.2-2");

        assertThat(run()).contains("with those of b.1.2-1, a.1.2-2.").doesNotContain("b.1.2-3");
    }

    @Test
    void aVersionThatDidNotLeadToTheOtherIsWarnedOf() {
        project.git.detach("a.1.2-1").commit("Add on the side").tag("a.1.3-1");
        changelog.since = Optional.of("r.1.2-1");
        changelog.until = Optional.of("a.1.3-1");

        assertThat(run()).contains("Add on the side").doesNotContain("Add rooms");
        assertThat(project.log.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo(ProblemCode.GIT_BASE_ASIDE);
            assertThat(warning.what()).startsWith("r.1.2-1 did not lead to a.1.3-1");
        });
    }

    @Test
    void aRangeThatIsTurnedAroundIsRefusedAndNothingIsWritten() {
        changelog.since = Optional.of("b.1.2-1");
        changelog.until = Optional.of("a.1.2-2");
        changelog.outputFile = Optional.of(folder.resolve("answer.txt"));

        assertThatThrownBy(this::run)
                .hasMessageContaining("the range ends with a.1.2-2, which lies before b.1.2-1")
                .hasMessageContaining("-Dplexichat.since=a.1.2-2 -Dplexichat.until=b.1.2-1");
        assertThat(changelog.outputFile.get()).doesNotExist();
        assertThat(project.log.warnings()).isEmpty();
    }

    @Test
    void versionsThatNobodyReleasedAreRefusedTogetherWithTheNearest() {
        changelog.since = Optional.of("a.1.2-11");
        changelog.until = Optional.of("nonsense");

        assertThatThrownBy(this::run)
                .hasMessageContaining("no tag is of the version \"a.1.2-11\" (plexichat.since)")
                .hasMessageContaining("write a.1.2-1 or another one")
                .hasMessageContaining("no tag is of the version \"nonsense\" (plexichat.until)");
    }

    @Test
    void nothingCameAfterAVersionWithoutATag() {
        project.version("r.1.2-2");
        changelog.since = Optional.of("r.1.2-2");
        changelog.until = Optional.of("b.1.2-1");

        assertThatThrownBy(this::run).hasMessageContaining("no tag is of the version \"r.1.2-2\" (plexichat.since)");

        changelog.since = Optional.of("b.1.2-1");
        changelog.until = Optional.of("r.1.2-2");
        assertThat(run()).startsWith("r.1.2-2").contains("Add replies");
    }

    @Test
    void aCloneWithoutTagsIsWarnedOfAndNoVersionIsOfferedThatHasNone() {
        project.git.tags.clear();
        project.version("r.1.2-2");

        assertThat(run()).contains("Add polls");
        assertThat(project.log.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.code()).isEqualTo(ProblemCode.GIT_TAGS_UNFETCHED));

        changelog.since = Optional.of("r.1.2-1");
        assertThatThrownBy(this::run)
                .hasMessageContaining("git fetch --tags")
                .hasMessageContaining("no version has a tag here")
                .hasMessageNotContaining("r.1.2-2");
    }

    @Test
    void headingsLeadToThePageOfTheRepository() {
        project.git.origin("git@github.com:plexi/chat.git");
        changelog.format = ChangelogFormat.MARKDOWN;

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
            changelog.format = each;
            changelog.outputFile = Optional.empty();
            String answer = run();
            changelog.outputFile = Optional.of(folder.resolve("answers/changelog"));

            assertThat(run()).isEmpty();
            assertThat(Files.readString(changelog.outputFile.get()))
                    .isEqualTo(answer)
                    .doesNotContain("##[");
        }
    }

    @Test
    void theLogSaysWhereTheAnswerIs() {
        changelog.outputFile = Optional.of(project.folder.resolve("answers/changelog.txt"));
        run();
        changelog.outputFile = Optional.of(folder.resolve("changelog.txt"));
        run();

        assertThat(project.log.lines())
                .containsExactly("Wrote answers/changelog.txt", "Wrote " + folder.resolve("changelog.txt"));
    }

    @Test
    void aDryRunPrintsTheAnswerAndWritesNoFile() {
        changelog.dryRun = true;
        changelog.outputFile = Optional.of(project.folder.resolve("answers/answer.txt"));

        assertThat(run()).contains("Add rooms");
        assertThat(changelog.outputFile.get()).doesNotExist();
        assertThat(project.log.lines())
                .endsWith("Skipped answers/answer.txt: this is a dry run, which prints the answer");
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() throws IOException {
        changelog.outputFile =
                Optional.of(Files.writeString(folder.resolve("file"), "x").resolve("changelog"));

        assertThat(codes(this::run)).containsExactly(ProblemCode.FILE_UNWRITABLE);
    }

    @Test
    void aClonedPartOfTheHistoryIsRefused() {
        GitSandbox.in(project.folder).commit("Begin").commit("Go on").shallowClone(folder.resolve("clone"));
        project = new TestProject(folder.resolve("clone"));
        project.finder = CommandLineGit::of;
        changelog = new ChangelogRun(project);

        assertThat(codes(this::run)).containsExactly(ProblemCode.GIT_HISTORY_SHALLOW);
    }
}
