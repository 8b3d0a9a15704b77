package com.plexichat.release.goal;

import static com.plexichat.release.testkit.TestProject.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.problem.ManualPage;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.testkit.TestProject;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a project gives to its notes, and what the log says of it. */
final class NotesInputTest {
    @TempDir
    Path folder;

    private TestProject project;
    private NotesRun notes;

    @BeforeEach
    void makeProject() {
        project = new TestProject(folder);
        project.version("a.1.2-2").git.commit("feat!: room ids have 32 digits");
        notes = new NotesRun(project);
        notes.strict = true;
    }

    @Test
    void theReasonForNoMigrationIsOfThoseThatHaveNoText() {
        project.git.commit("feat!: other polls\n\nBREAKING CHANGE: close them");
        project.withoutMigration = Optional.of("nobody used the ids");

        assertThat(notes.run()).contains("\n- For the others nothing has to be migrated: nobody used the ids\n");
        assertThat(project.log.warnings())
                .singleElement()
                .satisfies(problem -> assertThat(problem.text())
                        .contains("\"Room ids have 32 digits\"; the notes give the reason \"nobody used the ids\"")
                        .contains("(plexichat.withoutMigration)", "of every later release")
                        .doesNotContain("polls"));
    }

    @Test
    void theLogNamesTheChangesThatOnlyTheTextOfMaintainersExplains() {
        project.git.commit("feat!: other polls\n\nBREAKING CHANGE: close them");
        project.write("src/release/notes/changes/ids.migration.md", "Run `migrate --ids`.\n");

        notes.run();

        assertThat(project.log.lines())
                .filteredOn(line -> line.startsWith("What is written by hand has to say what to do because of "))
                .singleElement()
                .asString()
                .endsWith(" \"Room ids have 32 digits\"");
    }

    @Test
    void aCommentUnderMigrationIsNoTextForABreakingChange() {
        project.write("src/release/notes/a.1.2-2.md", "## Migration\n\n<!-- tell what to do -->\n");

        assertThat(codes(notes::run)).containsExactly(ProblemCode.NOTES_MIGRATION_MISSING);
    }

    @Test
    void aFolderThatIsNamedHasToBeThere() {
        project.withoutMigration = Optional.of("nobody used the ids");
        notes.run();

        notes.notesFolder = folder.resolve("nix");
        assertThat(codes(notes::run)).containsExactly(ProblemCode.PARAMETER_INVALID);
        notes.notesFolder = folder.resolve("LICENSE");
        assertThat(codes(notes::run)).containsExactly(ProblemCode.PARAMETER_INVALID);
        notes.notesFolder = folder.resolve("src/release/notes");
        notes.templates = folder.resolve("nowhere");
        assertThat(codes(notes::run)).containsExactly(ProblemCode.PARAMETER_INVALID);
        notes.templates = folder.resolve("LICENSE");
        assertThat(codes(notes::run)).containsExactly(ProblemCode.PARAMETER_INVALID);
    }

    @Test
    void foldersAndReleasesThatAreNotThereAreToldTogether() {
        notes.templates = folder.resolve("nowhere");
        notes.notesFolder = folder.resolve("nix");
        notes.since = Optional.of("a.1.2-9");

        assertThatThrownBy(notes::run)
                .hasMessageContainingAll("(plexichat.templates)", "(plexichat.notesFolder)", "(plexichat.since)");
    }

    @Test
    void aTemplateThatNothingReadsIsWarnedOfWithTheNearestName() {
        project.git.tag("a.1.2-2");
        project.version("a.1.2-3").write("own/titel.md.ftl", "# ${title}").write("own/deep/title.md.ftl", "");
        project.write("own/section.md.ftl", "<#include \"words.ftl\">").write("own/words.ftl", "Words");
        notes.templates = folder.resolve("own");

        notes.run();

        assertThat(project.log.warnings())
                .extracting(Problem::where, Problem::hint)
                .extracting(Object::toString)
                .containsExactly(
                        "(\"own/deep/title.md.ftl\", \"name it title.md.ftl or as another in "
                                + ManualPage.TEMPLATES.address() + ", or delete it\")",
                        "(\"own/titel.md.ftl\", \"name it title.md.ftl or as another in "
                                + ManualPage.TEMPLATES.address() + ", or delete it\")");
    }

    @Test
    void aCloneWithoutTheTagsOfItsReleasesIsWarnedOf() {
        project.version("a.1.1-1");
        notes.run();
        assertThat(project.log.warnings()).isEmpty();

        project.version("a.1.1-5");
        notes.run();
        assertThat(project.log.warnings())
                .singleElement()
                .satisfies(problem -> assertThat(problem.text())
                        .contains("git-tags-unfetched: no release before a.1.1-5 is tagged here", "git fetch --tags"));
    }

    @Test
    void whatARefusalLeavesIsWhatWasThereWhateverItIsOf() {
        project.withoutMigration = Optional.of("nobody used the ids");
        String text = notes.run();
        project.version("a.1.2-3").write("src/release/templates/title.md.ftl", "${nothing}");

        assertThat(codes(notes::run)).containsExactly(ProblemCode.TEMPLATE_FAILED);
        assertThat(project.released("RELEASE_NOTES.md")).hasContent(text);
        project.write("src/release/notes/a.1.2-3.md", "## News\n");
        assertThat(codes(notes::run)).containsExactly(ProblemCode.NOTES_FILE_UNSUITABLE);
        assertThat(project.released("RELEASE_NOTES.md")).hasContent(text);
    }
}
