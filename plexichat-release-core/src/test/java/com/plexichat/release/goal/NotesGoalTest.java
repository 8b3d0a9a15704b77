package com.plexichat.release.goal;

import static com.plexichat.release.testkit.TestProject.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.git.CommandLineGit;
import com.plexichat.release.git.GitSandbox;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.publish.OrderLimits;
import com.plexichat.release.testing.GoldenFile;
import com.plexichat.release.testkit.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NotesGoalTest extends NotesInProject {
    @Test
    void notesTellTheChangesSinceTheBaseAndAreAccountedFor() throws IOException {
        project.version("a.1.2-2").git.commit("Add polls to rooms").commit("Fix unread counter");

        String text = notes.run();

        assertThat(text)
                .contains("- Add polls to rooms", "- Fix unread counter")
                .doesNotContain("Begin");
        assertThat(project.released("RELEASE_NOTES.md")).hasContent(text);
        assertThat(notes.title()).isEqualTo("PlexiChat va.1.2-2");
        assertThat(project.log.lines())
                .containsExactly(
                        "Wrote target/release/RELEASE_NOTES.md, commits read: 2, since a.1.2-1, the greatest lower version"
                                + " that the channel may follow");
    }

    @Test
    void explanationIsAnAnswerAndNoPartOfTheLog() {
        project.version("a.1.2-2").git.commit("Add polls to rooms");
        List<String> answers = new ArrayList<>();
        notes.explain = true;
        notes.output = answers::add;

        notes.run();

        assertThat(answers)
                .singleElement()
                .asString()
                .contains("a.1.2-1", "Add polls to rooms")
                .endsWith("\n");
        assertThat(project.log.lines()).singleElement().asString().startsWith("Wrote ");
    }

    @Test
    void explanationTellsWhichRulePlacedEachCommitBeforeTheNotesAreWritten() {
        project.version("a.1.2-2").git.commit("Add polls to rooms").commit("more changes\u001b[31m");
        notes.explain = true;

        notes.run();

        assertThat(project.log.lines())
                .satisfiesExactly(
                        base -> assertThat(base)
                                .isEqualTo("Changes are told since a.1.2-1, the greatest lower version that the channel"
                                        + " may follow; by commit, place, rule and what the commit says:"),
                        newest -> assertThat(newest)
                                .startsWith(project.git.head().id().brief() + "  vague         vague  more changes")
                                .doesNotContain("\u001b"),
                        oldest -> assertThat(oldest).endsWith("  new-features  verb   Add polls to rooms"),
                        written -> assertThat(written).startsWith("Wrote target/release/RELEASE_NOTES.md"));
    }

    @Test
    void stableFirstReleaseIsNamedByItsAnnotatedTag() throws IOException {
        project.version("r.1.2-1")
                .git
                .commit("Add rooms for everyone")
                .annotatedTag("r.1.2-1", "Enhanced Collaboration\n\nMore words.");

        String text = notes.run();

        assertThat(notes.title()).isEqualTo("PlexiChat vr.1.2-1 - Enhanced Collaboration");
        assertThat(project.log.lines()).singleElement().asString().endsWith("since the beginning");
        GoldenFile.of("notes/stable-first-by-tag.md")
                .holds(text.replace(project.git.head().id().hex(), "<commit>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.1.2-1", "Release a.1.2-1.", "v a.1.2-1", "PlexiChat va.1.2-1", ""})
    void tagThatOnlyRepeatsTheVersionGivesNoName(String message) {
        project.git.annotatedTag("a.1.2-1", message);

        notes.run();

        assertThat(notes.title()).isEqualTo("PlexiChat va.1.2-1");
    }

    @Test
    void nameOfTheParameterComesBeforeThatOfTheTag() {
        project.git.annotatedTag("a.1.2-1", "By tag");
        notes.releaseName = Optional.of("By hand");

        notes.run();

        assertThat(notes.title()).isEqualTo("PlexiChat va.1.2-1 - By hand");
    }

    @Test
    void titleIsOneLineWhateverTheName() {
        notes.releaseName = Optional.of("By\nhand\u202e ");

        notes.run();

        assertThat(notes.title()).isEqualTo("PlexiChat va.1.2-1 - By hand");
    }

    @Test
    void commitIsLinkedWhereTheRepositoryIsKnown() {
        assertThat(notes.run()).doesNotContain("https://");

        project.git.origin("git@github.com:plexi/chat.git");
        assertThat(notes.run())
                .contains("(https://github.com/plexi/chat/commit/"
                        + project.git.head().id() + ")");

        project.environment.put("GITHUB_SERVER_URL", "https://git.example.org");
        notes.repository = Optional.of("other/chat");
        assertThat(notes.run()).contains("(https://git.example.org/other/chat/commit/");
    }

    @Test
    void packageThatWasMadeBeforeIsToldWithItsDigest() {
        String digest = project.pack().digest().sha256().hex();

        assertThat(notes.run()).contains(digest, "tar -xzf plexichat-a.1.2-1-linux-arm64.tar.gz");
    }

    @Test
    void commitsOfABaseOnAnotherLineAreLeftOut() {
        project.git.commit("Add on main").tag("a.1.2-2").detach("a.1.2-1").commit("Fix unread counter");
        project.version("a.1.2-3");

        assertThat(notes.run()).contains("Fix unread counter").doesNotContain("Add on main");
    }

    @Test
    void aNameThatNobodySeesIsNone() {
        project.version("r.1.2-1").git.commit("Add rooms").annotatedTag("r.1.2-1", "\u200b \u2060");
        notes.releaseName = Optional.of("\u200b");

        notes.run();

        assertThat(notes.title()).isEqualTo("PlexiChat vr.1.2-1");
    }

    @Test
    void baseThatDidNotLeadHereIsWarnedOf() {
        project.git.commit("Add on main").tag("a.1.2-2").detach("a.1.2-1").commit("Fix unread counter");
        project.version("a.1.2-3");

        notes.run();

        assertThat(project.log.warnings())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.GIT_BASE_ASIDE));
    }

    @Test
    void rangeWithoutCommitsIsSaid() {
        project.version("a.1.2-2").git.tag("a.1.2-2");

        assertThat(notes.run()).contains("No changes since a.1.2-1.");
        assertThat(project.log.lines()).contains("No changes since a.1.2-1");
        assertThat(project.log.warnings()).isEmpty();
    }

    @Test
    void contributorsAreToldAndThoseWhoAreNew() {
        project.version("a.1.2-2").git.commit("Add polls\n\nCo-authored-by: Bea <bea@example.org>");

        assertThat(notes.run())
                .contains("## 👥 Contributors\n\n- Ada\n- Bea (first contribution)\n")
                .doesNotContain("example.org");
    }

    @Test
    void longNotesAreFoldedAndTheirFullTextIsStagedUntilTheyAreShortAgain() throws IOException {
        project.version("a.1.2-2");
        notes.repository = Optional.of("plexi/chat");
        for (int i = 0; i < 1200; i++) {
            project.git.commit(Integer.toString(46_656 + i * 7919, 36) + " can be muted by owners");
        }

        String text = notes.run();

        assertThat(text.codePointCount(0, text.length())).isBetween(124_000, OrderLimits.LONGEST_BODY);
        assertThat(text)
                .contains(" more in [RELEASE_NOTES-full.md]"
                        + "(https://github.com/plexi/chat/releases/download/a.1.2-2/RELEASE_NOTES-full.md)\n");
        assertThat(project.released("RELEASE_NOTES-full.md")).content().contains(" can be muted by owners ([");
        assertThat(project.log.lines()).last().asString().startsWith("Wrote target/release/RELEASE_NOTES-full.md: ");

        notes.repository = Optional.empty();
        notes.run();
        assertThat(project.built())
                .contains("release/RELEASE_NOTES.md")
                .doesNotContain("release/RELEASE_NOTES-full.md");
    }

    @Test
    void shallowCloneIsRefusedBeforeAnythingIsWritten() {
        GitSandbox.in(project.folder).commit("Begin").commit("Go on").shallowClone(folder.resolve("clone"));
        project = new TestProject(folder.resolve("clone"));
        notes = new NotesRun(project);
        project.finder = CommandLineGit::of;

        assertThat(codes(notes::run)).containsExactly(ProblemCode.GIT_HISTORY_SHALLOW);
        assertThat(project.built()).isEmpty();
    }

    @Test
    void realRepositoryGivesTheSameNotesAsTheOneInMemory() {
        project.version("a.1.2-2").git.commit("Add polls to rooms");
        String expected = notes.run();
        TestProject real = new TestProject(folder.resolve("real")).version("a.1.2-2");
        GitSandbox sandbox = GitSandbox.in(real.folder)
                .write(".gitignore", "target/\n")
                .commit("Begin")
                .tag("a.1.2-1")
                .commit("Add polls to rooms");
        real.finder = CommandLineGit::of;
        String commit = project.git.head().id().hex();

        assertThat(new NotesRun(real).run())
                .isEqualTo(expected.replace(commit, sandbox.head().hex()));
    }

    @Test
    void brokenTemplateLeavesNoNotes() throws IOException {
        project.write("src/release/templates/release-notes.md.ftl", "${nonsense}");

        assertThatThrownBy(notes::run).hasMessageContaining("template-failed");
        assertThat(project.built()).isEmpty();

        Files.delete(project.folder.resolve("src/release/templates/release-notes.md.ftl"));
        notes.run();
        project.write("src/release/templates/release-notes.md.ftl", "${nonsense}");
        assertThat(codes(notes::run)).containsExactly(ProblemCode.TEMPLATE_FAILED);
        assertThat(project.released("RELEASE_NOTES.md")).isNotEmptyFile();
    }
}
