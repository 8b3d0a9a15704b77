package com.plexichat.release.goal;

import static com.plexichat.release.testkit.TestProject.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.testkit.TestProject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ChangelogFileTest {
    @TempDir
    Path folder;

    private TestProject project;
    private Path file;
    private ChangelogRun changelog;

    /** Releases a.1.2-1 and a.1.2-2, and one on another branch, and is about to release a.1.2-3. */
    @BeforeEach
    void makeProject() {
        project = new TestProject(folder.resolve("project"));
        file = project.folder.resolve("CHANGELOG.md");
        project.git.commit("Add on the side").tag("a.1.2-9");
        project.git.detach("a.1.2-1").commit("Add polls").tag("a.1.2-2");
        project.git.commit("Fix the clock");
        project.version("a.1.2-3");
        changelog = new ChangelogRun(project);
        changelog.file = Optional.of(file);
    }

    private String run() {
        return changelog.run();
    }

    @Test
    void aFileThatIsNotThereGetsTheVersionsThatLedHere() throws IOException {
        assertThat(run()).isEmpty();

        assertThat(Files.readString(file))
                .containsSubsequence(
                        "## Unreleased\n", "## a.1.2-3 - ", "Fix the clock", "## a.1.2-2 - ", "## a.1.2-1 - ")
                .doesNotContain("on the side", "a.1.2-9");
        assertThat(project.log.lines()).containsExactly("CHANGELOG.md has now a.1.2-3, a.1.2-2, a.1.2-1");
    }

    @Test
    void aSecondRunWritesNothingAndSaysWhy() throws IOException {
        run();
        String text = Files.readString(file);
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));

        run();

        assertThat(file).hasContent(text);
        assertThat(Files.getLastModifiedTime(file).toMillis()).isZero();
        assertThat(project.log.lines())
                .endsWith("Skipped CHANGELOG.md: it has a.1.2-3 already, and lacks no newer version");
    }

    @Test
    void gapsBelowTheNewestAreOnlyTold() throws IOException {
        Files.writeString(file, "## a.1.2-3\n\n- By hand\n");

        run();

        assertThat(file).hasContent("## a.1.2-3\n\n- By hand\n");
        assertThat(project.log.lines())
                .contains("CHANGELOG.md has no section for a.1.2-2, a.1.2-1, which are below its newest version");
    }

    @Test
    void oneGapIsToldAsOne() throws IOException {
        Files.writeString(file, "## a.1.2-3\n\n- By hand\n\n## a.1.2-2\n");

        run();

        assertThat(project.log.lines())
                .contains("CHANGELOG.md has no section for a.1.2-1, which is below its newest version");
    }

    @Test
    void whatIsCommittedAfterAnUpdateIsToldAndTheSectionStays() throws IOException {
        run();
        String text = Files.readString(file);
        project.git.commit("Fix the door").commit("Add <b>rooms</b>");

        run();

        assertThat(file).hasContent(text);
        assertThat(project.log.lines())
                .contains("CHANGELOG.md lacks, in a.1.2-3, 2 changes that commits tell: \"Add <b>rooms</b>\","
                        + " \"Fix the door\". Write what is missed into that section; one that nobody wrote"
                        + " into can be deleted, and is made anew");

        Files.writeString(file, text.replaceFirst("(?s)## a.1.2-3.*?(?=## a.1.2-2)", ""));
        run();

        assertThat(file).content().contains("Fix the door", "Fix the clock");
    }

    @Test
    void whatAVersionWithoutATagToldIsNotToldAgainInSilence() {
        run();
        project.git.commit("Fix the door");
        project.version("a.1.2-4");

        run();

        assertThat(project.log.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.what())
                        .isEqualTo("changes that a.1.2-3 tells of are told again, since it has no tag"));
    }

    @Test
    void aVersionThatWasTaggedInTimeIsNoneOfThose() {
        run();
        project.git.tag("a.1.2-3").commit("Fix the door");
        project.version("a.1.2-4");

        run();

        assertThat(project.log.warnings()).isEmpty();
    }

    @Test
    void aCloneWithoutTagsAddsNothingToAFileThatTellsOfVersions() throws IOException {
        project.git.tags.clear();
        String text = "# Changelog\n\n## a.1.2-2\n\n- By hand\n";
        Files.writeString(file, text);

        assertThat(codes(this::run)).containsExactly(ProblemCode.GIT_TAGS_UNFETCHED);
        assertThat(file).hasContent(text);
    }

    @Test
    void aCloneWithoutTagsIsWarnedOfWhereNothingWasToldBefore() {
        project.git.tags.clear();

        run();

        assertThat(file).content().contains("## a.1.2-3 - ");
        assertThat(project.log.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.code()).isEqualTo(ProblemCode.GIT_TAGS_UNFETCHED));
    }

    @Test
    void aDryRunShowsWhatItWouldAddAndWritesNothing() throws IOException {
        changelog.dryRun = true;
        Files.writeString(file, "# Changelog\n\n## Unreleased\n\n- By hand\n\n## a.1.2-2\n");

        assertThat(run()).contains("## a.1.2-3 - ").doesNotContain("Fix the clock");
        assertThat(file).hasContent("# Changelog\n\n## Unreleased\n\n- By hand\n\n## a.1.2-2\n");
        assertThat(project.log.lines())
                .endsWith("Skipped CHANGELOG.md: this is a dry run, which would add a.1.2-3, with what stood below"
                        + " \"Unreleased\"");
    }

    @Test
    void aFileThatNobodyCouldAddToIsRefusedAndStays() throws IOException {
        for (byte[] content : new byte[][] {
            {'#', ' ', (byte) 0xe4},
            "# Log\n<<<<<<< HEAD\n- one\n=======\n- two\n>>>>>>> side\n".getBytes(StandardCharsets.UTF_8),
            "## a.1.2-1\n\n- One\n\n## a.1.2-2\n".getBytes(StandardCharsets.UTF_8),
            "## Unreleased\n\n```\nnever closed\n".getBytes(StandardCharsets.UTF_8)
        }) {
            Files.write(file, content);

            assertThat(codes(this::run)).containsExactly(ProblemCode.CHANGELOG_UNSUITABLE);
            assertThat(file).hasBinaryContent(content);
        }
    }

    @Test
    void theLineOfWhatKeepsAFileFromBeingAddedToIsNamed() throws IOException {
        Files.writeString(file, "## a.1.2-1\n\n## a.1.2-2\n\n```\nnever closed\n");

        assertThatThrownBy(this::run)
                .hasMessageContaining("stands last, so that nobody knows where others belong (" + file + ", line 3)")
                .hasMessageContaining("is open at the end of the file (" + file + ", line 5)");
    }

    @Test
    void aFileThatIsReadOnlyStays() throws IOException {
        Files.writeString(file, "# Changelog\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));

        assertThatThrownBy(this::run).hasMessageContaining("file-unwritable").hasMessageContaining("it is read-only");
        assertThat(file).hasContent("# Changelog\n");
    }

    @Test
    void aLinkToNothingStaysALink() throws IOException {
        Files.createSymbolicLink(file, Path.of("docs/CHANGES.md"));

        assertThatThrownBy(this::run)
                .hasMessageContaining("changelog-unsuitable: it is a link to a file that is not there");
        assertThat(file).isSymbolicLink();
    }

    @Test
    void whatALinkLeadsToIsAddedTo() throws IOException {
        Path changes = Files.writeString(project.folder.resolve("CHANGES.md"), "# Changelog\n");
        Files.createSymbolicLink(file, Path.of("CHANGES.md"));

        run();

        assertThat(file).isSymbolicLink();
        assertThat(changes).content().contains("## a.1.2-3 - ");
    }

    @Test
    void aFolderInItsPlaceIsNamed() throws IOException {
        Files.createDirectory(file);

        assertThatThrownBy(this::run).hasMessageContaining("file-unreadable").hasMessageContaining("CHANGELOG.md");
    }
}
