package com.plexichat.release.goal;

import static com.plexichat.release.testkit.TestProject.codes;
import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What maintainers write, and what they are asked to write. */
final class NotesByHandTest extends NotesInProject {
    @Test
    void whatWasWrittenByHandStandsBeforeWhatCommitsTell() {
        project.version("a.1.2-2").git.commit("Add polls").commit("Add rooms");
        project.write(
                "src/release/notes/a.1.2-2.md", "Larger **rooms**.\n\n## Added\n- Rooms for [all](https://b.c)\n");
        project.write("src/release/notes/changes/polls.added.md", "- Add polls\n");

        assertThat(notes.run())
                .contains("# PlexiChat va.1.2-2\n\nLarger **rooms**.\n\n## 🆕")
                .contains("\n- Rooms for [all](https://b.c)\n- Add polls\n- Add rooms\n");
    }

    @Test
    void whatCannotStandInNotesIsRefusedBeforeAnythingIsWritten() {
        project.write("src/release/notes/a.1.2-1.md", "## News\n");

        assertThat(codes(notes::run)).containsExactly(ProblemCode.NOTES_FILE_UNSUITABLE);
        assertThat(project.built()).isEmpty();
    }

    @Test
    void breakingChangeWithoutAMigrationTextIsAWarningAtTheDeskAndRefusedBeforeAPublish() {
        project.version("a.1.2-2").git.commit("feat!: room ids have 32 digits");
        assertThat(notes.run()).contains("- Room ids have 32 digits");
        assertThat(project.log.warnings())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.NOTES_MIGRATION_MISSING);

        notes.strict = true;
        assertThat(codes(notes::run)).containsExactly(ProblemCode.NOTES_MIGRATION_MISSING);
        notes.strict = false;
        project.environment.putAll(Map.of("GITHUB_REF_TYPE", "tag", "GITHUB_REF_NAME", "a.1.2-2"));
        assertThat(codes(notes::run)).containsExactly(ProblemCode.NOTES_MIGRATION_MISSING);

        project.write("src/release/notes/changes/ids.migration.md", "Run `migrate --ids`.\n");
        assertThat(notes.run()).contains("- Room ids have 32 digits\n\n### Migration\n\nRun `migrate --ids`.\n\n## 🔄");
    }

    @Test
    void waiverOfTheMigrationTextIsToldInTheLogAndInTheNotes() {
        project.version("a.1.2-2").git.commit("feat!: room ids have 32 digits");
        project.withoutMigration = Optional.of("nobody *used* them");
        notes.strict = true;

        assertThat(notes.run())
                .contains("- Room ids have 32 digits\n- Nothing has to be migrated: nobody \\*used\\* them\n");
        assertThat(project.log.warnings())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).endsWith("the reason \"nobody *used* them\""));
        project.git.tag("a.1.2-2").commit("Add polls");
        assertThat(project.version("a.1.2-3").folder).exists();
        assertThat(notes.run()).doesNotContain("nobody");
    }

    @Test
    void aWaiverOfNothingIsToldInTheLog() {
        project.version("a.1.2-2").git.commit("Add polls");
        project.withoutMigration = Optional.of("nobody used them");

        assertThat(notes.run()).doesNotContain("nobody");
        assertThat(project.log.lines())
                .contains("Skipped giving the reason of plexichat.withoutMigration: no change breaks anything without"
                        + " saying what to do");
    }

    @Test
    void aFileForAVersionThatIsNoReleaseIsToldOf() {
        project.version("a.1.2-2")
                .write("src/release/notes/a.1.2-22.md", "Text")
                .git
                .commit("Add polls");
        project.write("src/release/notes/a.1.2-1.md", "Text").write("src/release/notes/a.1.2-2.md", "Text");
        project.write("src/release/notes/README.md", "Text");
        notes.run();

        assertThat(project.log.lines())
                .contains("Text by hand for versions without a tag waits for their release: a.1.2-22.md");
    }

    @Test
    void whatMayBreakInSilenceIsAWarningAndNoPartOfTheNotes() {
        project.version("a.1.2-2").git.write("db/migrations/7.sql", "alter").commit("Add rooms");

        assertThat(notes.run()).contains("- None in this release").doesNotContain("migrations");
        assertThat(project.log.warnings())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.NOTES_BREAK_UNDECLARED);
        project.write("src/release/notes/a.1.2-2.md", "## Breaking Changes\n- The database takes 7.sql\n");
        notes.run();
        assertThat(project.log.warnings()).hasSize(1);
    }

    @Test
    void whatWasWrittenIsAChangeWithoutCommitsToo() {
        project.version("a.1.2-2").git.tag("a.1.2-2");
        project.write("src/release/notes/a.1.2-2.md", "## Added\n- Polls\n");

        assertThat(notes.run()).contains("- Polls").doesNotContain("No changes since");
        assertThat(project.log.lines()).noneMatch(line -> line.startsWith("No changes since"));
    }
}
