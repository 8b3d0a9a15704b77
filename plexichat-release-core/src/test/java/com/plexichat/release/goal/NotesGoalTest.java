package com.plexichat.release.goal;

import static com.plexichat.release.testkit.TestProject.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.forge.ClosedWork;
import com.plexichat.release.git.CommandLineGit;
import com.plexichat.release.git.GitSandbox;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.publish.OrderLimits;
import com.plexichat.release.staging.StagedRelease;
import com.plexichat.release.testing.GoldenFile;
import com.plexichat.release.testkit.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NotesGoalTest {
    @TempDir
    Path folder;

    private TestProject project;
    private Optional<String> releaseName = Optional.empty();
    private Optional<String> repository = Optional.empty();
    private boolean explain;

    private Optional<String> since = Optional.empty();
    private DestinationRequest destination = new DestinationRequest(Optional.of("plexi/chat"), Optional.empty(), false);
    private boolean strict;

    @BeforeEach
    void makeProject() {
        project = new TestProject(folder.resolve("project"));
    }

    private String run() {
        return new NotesGoal(project.identities(), project.finder, project.ci(), project.workLookup(), project.log)
                .run(new NotesRequest(
                        project.facts(),
                        releaseName,
                        repository,
                        Optional.empty(),
                        since,
                        project.folder.resolve("src/release/templates"),
                        project.handwritten(),
                        Optional.of(destination),
                        explain,
                        strict));
    }

    private String title() {
        return new StagedRelease(project.facts().releaseFolder())
                .record()
                .notes()
                .orElseThrow()
                .title();
    }

    @Test
    void notesTellTheChangesSinceTheBaseAndAreAccountedFor() throws IOException {
        project.version("a.1.2-2").git.commit("Add polls to rooms").commit("Fix unread counter");

        String notes = run();

        assertThat(notes)
                .contains("- Add polls to rooms", "- Fix unread counter")
                .doesNotContain("Begin");
        assertThat(project.released("RELEASE_NOTES.md")).hasContent(notes);
        assertThat(title()).isEqualTo("PlexiChat va.1.2-2");
        assertThat(project.log.lines())
                .containsExactly("Wrote RELEASE_NOTES.md, commits read: 2, since a.1.2-1, the greatest lower version"
                        + " that the channel may follow");
    }

    @Test
    void explanationTellsWhichRulePlacedEachCommitBeforeTheNotesAreWritten() {
        project.version("a.1.2-2").git.commit("Add polls to rooms").commit("more changes\u001b[31m");
        explain = true;

        run();

        assertThat(project.log.lines())
                .satisfiesExactly(
                        base -> assertThat(base)
                                .isEqualTo("Changes are told since a.1.2-1, the greatest lower version that the channel"
                                        + " may follow; by commit, place, rule and what the commit says:"),
                        newest -> assertThat(newest)
                                .startsWith(project.git.head().id().brief() + "  vague         vague  more changes")
                                .doesNotContain("\u001b"),
                        oldest -> assertThat(oldest).endsWith("  new-features  verb   Add polls to rooms"),
                        written -> assertThat(written).startsWith("Wrote RELEASE_NOTES.md"));
    }

    @Test
    void stableFirstReleaseIsNamedByItsAnnotatedTag() throws IOException {
        project.version("r.1.2-1")
                .git
                .commit("Add rooms for everyone")
                .annotatedTag("r.1.2-1", "Enhanced Collaboration\n\nMore words.");

        String notes = run();

        assertThat(title()).isEqualTo("PlexiChat vr.1.2-1 - Enhanced Collaboration");
        assertThat(project.log.lines()).singleElement().asString().endsWith("since the beginning");
        GoldenFile.of("notes/stable-first-by-tag.md")
                .holds(notes.replace(project.git.head().id().hex(), "<commit>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.1.2-1", "Release a.1.2-1", "v a.1.2-1", ""})
    void tagThatOnlyRepeatsTheVersionGivesNoName(String message) {
        project.git.annotatedTag("a.1.2-1", message);

        run();

        assertThat(title()).isEqualTo("PlexiChat va.1.2-1");
    }

    @Test
    void nameOfTheParameterComesBeforeThatOfTheTag() {
        project.git.annotatedTag("a.1.2-1", "By tag");
        releaseName = Optional.of("By hand");

        run();

        assertThat(title()).isEqualTo("PlexiChat va.1.2-1 - By hand");
    }

    @Test
    void titleIsOneLineWhateverTheName() {
        releaseName = Optional.of("By\nhand\u202e ");

        run();

        assertThat(title()).isEqualTo("PlexiChat va.1.2-1 - By hand");
    }

    @Test
    void commitIsLinkedWhereTheRepositoryIsKnown() {
        assertThat(run()).doesNotContain("https://");

        project.git.origin("git@github.com:plexi/chat.git");
        assertThat(run())
                .contains("(https://github.com/plexi/chat/commit/"
                        + project.git.head().id() + ")");

        project.environment.put("GITHUB_SERVER_URL", "https://git.example.org");
        repository = Optional.of("other/chat");
        assertThat(run()).contains("(https://git.example.org/other/chat/commit/");
    }

    @Test
    void packageThatWasMadeBeforeIsToldWithItsDigest() {
        String digest = project.pack().digest().sha256().hex();

        assertThat(run()).contains(digest, "tar -xzf plexichat-a.1.2-1-linux-arm64.tar.gz");
    }

    @Test
    void commitsOfABaseOnAnotherLineAreLeftOut() {
        project.git.commit("Add on main").tag("a.1.2-2").detach("a.1.2-1").commit("Fix unread counter");
        project.version("a.1.2-3");

        assertThat(run()).contains("Fix unread counter").doesNotContain("Add on main");
    }

    @Test
    void whatWasWrittenByHandStandsBeforeWhatCommitsTell() {
        project.version("a.1.2-2").git.commit("Add polls").commit("Add rooms");
        project.write(
                "src/release/notes/a.1.2-2.md", "Larger **rooms**.\n\n## Added\n- Rooms for [all](https://b.c)\n");
        project.write("src/release/notes/changes/polls.added.md", "- Add polls\n");

        assertThat(run())
                .contains("# PlexiChat va.1.2-2\n\nLarger **rooms**.\n\n## 🆕")
                .contains("\n- Rooms for [all](https://b.c)\n- Add polls\n- Add rooms\n");
    }

    @Test
    void whatCannotStandInNotesIsRefusedBeforeAnythingIsWritten() {
        project.write("src/release/notes/a.1.2-1.md", "## News\n");

        assertThat(codes(this::run)).containsExactly(ProblemCode.NOTES_FILE_UNSUITABLE);
        assertThat(project.built()).isEmpty();
    }

    @Test
    void breakingChangeWithoutAMigrationTextIsAWarningAtTheDeskAndRefusedBeforeAPublish() {
        project.version("a.1.2-2").git.commit("feat!: room ids have 32 digits");
        assertThat(run()).contains("- Room ids have 32 digits");
        assertThat(project.log.warnings())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.NOTES_MIGRATION_MISSING);

        strict = true;
        assertThat(codes(this::run)).containsExactly(ProblemCode.NOTES_MIGRATION_MISSING);
        strict = false;
        project.environment.putAll(Map.of("GITHUB_REF_TYPE", "tag", "GITHUB_REF_NAME", "a.1.2-2"));
        assertThat(codes(this::run)).containsExactly(ProblemCode.NOTES_MIGRATION_MISSING);

        project.write("src/release/notes/changes/ids.migration.md", "Run `migrate --ids`.\n");
        assertThat(run()).contains("- Room ids have 32 digits\n\n### Migration\n\nRun `migrate --ids`.\n\n## 🔄");
    }

    @Test
    void waiverOfTheMigrationTextIsToldInTheLogAndInTheNotes() {
        project.version("a.1.2-2").git.commit("feat!: room ids have 32 digits");
        project.withoutMigration = Optional.of("nobody *used* them");
        strict = true;

        assertThat(run()).contains("- Room ids have 32 digits\n- Nothing has to be migrated: nobody \\*used\\* them\n");
        assertThat(project.log.warnings())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).endsWith("the reason \"nobody *used* them\""));
        project.git.tag("a.1.2-2").commit("Add polls");
        assertThat(project.version("a.1.2-3").folder).exists();
        assertThat(run()).doesNotContain("nobody");
    }

    @Test
    void commitThatSaysNothingHasTheTitleOfItsPullRequest() {
        project.version("a.1.2-2").git.commit("stuff (#7)");
        project.work.close(new ClosedWork(7, "Polls for @all", true, Set.of("enhancement")), Instant.MAX);

        assertThat(run()).contains("New Features", "- Polls for @\u2060all\n");
    }

    @Test
    void withoutANetworkOrAReleaseBeforeNobodyIsAsked() {
        project.version("a.1.2-2").git.commit("stuff (#7)");
        destination = new DestinationRequest(Optional.of("plexi/chat"), Optional.empty(), true);
        assertThat(run()).contains("small change");
        destination = new DestinationRequest(Optional.empty(), Optional.empty(), false);
        run();
        project.version("r.1.2-1");
        destination = new DestinationRequest(Optional.of("plexi/chat"), Optional.empty(), false);
        run();

        assertThat(project.work.asked).isZero();
    }

    @Test
    void whatMayBreakInSilenceIsAWarningAndNoPartOfTheNotes() {
        project.version("a.1.2-2").git.write("db/migrations/7.sql", "alter").commit("Add rooms");

        assertThat(run()).contains("- None in this release").doesNotContain("migrations");
        assertThat(project.log.warnings())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.NOTES_BREAK_UNDECLARED);
        project.write("src/release/notes/a.1.2-2.md", "## Breaking Changes\n- The database takes 7.sql\n");
        run();
        assertThat(project.log.warnings()).hasSize(1);
    }

    @Test
    void aJumpOverSeveralReleasesIsToldAsOneAndNamesThem() {
        project.git
                .commit("Add polls")
                .tag("a.1.2-2")
                .commit("Add rooms")
                .tag("a.1.2-3")
                .commit("Add votes");
        project.version("a.1.2-4");
        since = Optional.of("a.1.2-1");

        assertThat(run())
                .contains("- Add polls", "- Add rooms", "- Add votes")
                .contains("\n- Changes since: a.1.2-1, with those of a.1.2-2 and a.1.2-3\n");
        assertThat(project.log.lines())
                .containsExactly("Wrote RELEASE_NOTES.md, commits read: 3, since a.1.2-1, as plexichat.since says");
    }

    @Test
    void aJumpNeedsAWordOnWhatTheNewReleaseItselfBreaks() {
        project.git
                .commit("feat!: longer ids")
                .hold("src/release/notes/changes/ids.migration.md", "Replace the ids.")
                .tag("a.1.2-2")
                .commit("feat!: other rooms");
        project.version("a.1.2-3")
                .write("src/release/notes/changes/ids.migration.md", "Replace the ids.")
                .write("src/release/notes/a.1.2-2.md", "## Migration\nStop the server.\n");
        since = Optional.of("a.1.2-1");
        strict = true;

        assertThatThrownBy(this::run)
                .hasMessageContaining("notes-migration-missing")
                .hasMessageContaining("Other rooms")
                .hasMessageNotContaining("Longer ids");

        project.write("src/release/notes/changes/rooms.migration.md", "Rename the rooms.");
        assertThat(run()).contains("Stop the server.", "Replace the ids.", "Rename the rooms.");
    }

    @Test
    void aNameThatNobodySeesIsNone() {
        project.version("r.1.2-1").git.commit("Add rooms").annotatedTag("r.1.2-1", "\u200b \u2060");
        releaseName = Optional.of("\u200b");

        run();

        assertThat(title()).isEqualTo("PlexiChat vr.1.2-1");
    }

    @Test
    void baseThatDidNotLeadHereIsWarnedOf() {
        project.git.commit("Add on main").tag("a.1.2-2").detach("a.1.2-1").commit("Fix unread counter");
        project.version("a.1.2-3");

        run();

        assertThat(project.log.warnings())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.GIT_BASE_ASIDE));
    }

    @Test
    void rangeWithoutCommitsIsSaid() {
        project.version("a.1.2-2").git.tag("a.1.2-2");

        assertThat(run()).contains("No changes since a.1.2-1.");
        assertThat(project.log.lines()).contains("No changes since a.1.2-1");
        assertThat(project.log.warnings()).isEmpty();
    }

    @Test
    void whatWasWrittenIsAChangeWithoutCommitsToo() {
        project.version("a.1.2-2").git.tag("a.1.2-2");
        project.write("src/release/notes/a.1.2-2.md", "## Added\n- Polls\n");

        assertThat(run()).contains("- Polls").doesNotContain("No changes since");
        assertThat(project.log.lines()).noneMatch(line -> line.startsWith("No changes since"));
    }

    @Test
    void contributorsAreToldAndThoseWhoAreNew() {
        project.version("a.1.2-2").git.commit("Add polls\n\nCo-authored-by: Bea <bea@example.org>");

        assertThat(run())
                .contains("## 👥 Contributors\n\n- Ada\n- Bea (first contribution)\n")
                .doesNotContain("example.org");
    }

    @Test
    void longNotesAreFoldedAndTheirFullTextIsStagedUntilTheyAreShortAgain() throws IOException {
        project.version("a.1.2-2");
        repository = Optional.of("plexi/chat");
        for (int i = 0; i < 1200; i++) {
            project.git.commit(Integer.toString(46_656 + i * 7919, 36) + " can be muted by owners");
        }

        String notes = run();

        assertThat(notes.codePointCount(0, notes.length())).isBetween(124_000, OrderLimits.LONGEST_BODY);
        assertThat(notes)
                .contains(" more in [RELEASE_NOTES-full.md]"
                        + "(https://github.com/plexi/chat/releases/download/a.1.2-2/RELEASE_NOTES-full.md)\n");
        assertThat(project.released("RELEASE_NOTES-full.md")).content().contains(" can be muted by owners ([");
        assertThat(project.log.lines()).last().asString().startsWith("Wrote RELEASE_NOTES-full.md: ");

        repository = Optional.empty();
        run();
        assertThat(project.built())
                .contains("release/RELEASE_NOTES.md")
                .doesNotContain("release/RELEASE_NOTES-full.md");
    }

    @Test
    void aJumpTellsWhatOnlyThePublishedNotesOfTheReleasesInBetweenTell() {
        project.git.commit("Add polls").tag("a.1.2-2").commit("Add rooms");
        project.version("a.1.2-3");
        since = Optional.of("a.1.2-1");
        project.work.notes.put("a.1.2-2", "## Added\n- ADD POLLS ([1](x))\n- A word of thanks\n");
        project.work.notes.put("a.1.2-1", "## Added\n- Read before\n");

        assertThat(run())
                .contains("- Add rooms\n- Add polls\n- A word of thanks\n")
                .doesNotContain("ADD POLLS", "Read before");
    }

    @Test
    void shallowCloneIsRefusedBeforeAnythingIsWritten() {
        GitSandbox.in(project.folder).commit("Begin").commit("Go on").shallowClone(folder.resolve("clone"));
        project = new TestProject(folder.resolve("clone"));
        project.finder = CommandLineGit::of;

        assertThat(codes(this::run)).containsExactly(ProblemCode.GIT_HISTORY_SHALLOW);
        assertThat(project.built()).isEmpty();
    }

    @Test
    void realRepositoryGivesTheSameNotesAsTheOneInMemory() {
        project.version("a.1.2-2").git.commit("Add polls to rooms");
        String expected = run();
        TestProject real = new TestProject(folder.resolve("real")).version("a.1.2-2");
        GitSandbox sandbox = GitSandbox.in(real.folder)
                .write(".gitignore", "target/\n")
                .commit("Begin")
                .tag("a.1.2-1")
                .commit("Add polls to rooms");
        real.finder = CommandLineGit::of;
        String commit = project.git.head().id().hex();
        project = real;

        assertThat(run()).isEqualTo(expected.replace(commit, sandbox.head().hex()));
    }

    @Test
    void brokenTemplateLeavesNoNotes() throws IOException {
        project.write("src/release/templates/release-notes.md.ftl", "${nonsense}");

        assertThatThrownBy(this::run).hasMessageContaining("template-failed");
        assertThat(project.built()).isEmpty();

        Files.delete(project.folder.resolve("src/release/templates/release-notes.md.ftl"));
        run();
        project.write("src/release/templates/release-notes.md.ftl", "${nonsense}");
        assertThat(codes(this::run)).containsExactly(ProblemCode.TEMPLATE_FAILED);
        assertThat(project.released("RELEASE_NOTES.md")).isNotEmptyFile();
    }
}
