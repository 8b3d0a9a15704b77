package com.plexichat.release.handwritten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.plexichat.release.change.Category;
import com.plexichat.release.git.InMemoryGit;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.problem.ManualPage;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.testkit.TestProject;
import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionSchemes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NotesFolderTest {
    private static final Optional<CommitId> BASE = Optional.of(InMemoryGit.id(1));

    @TempDir
    Path folder;

    private TestProject project;
    private List<Version> jumpedOver = List.of();

    @BeforeEach
    void makeProject() {
        project = new TestProject(folder);
    }

    private NotesFolderTest file(String name, String... lines) {
        project.write("src/release/notes/" + name, String.join("\n", lines) + "\n");
        return this;
    }

    private HandwrittenNotes read() {
        return new NotesFolder(folder, folder.resolve("src/release/notes"))
                .read(VersionSchemes.find("a.1.2-2+7").orElseThrow(), jumpedOver, BASE, project.git);
    }

    private List<String> told(Category category) {
        return read().changes().stream()
                .filter(change -> change.category() == category)
                .map(change -> change.wording().toMarkdown())
                .toList();
    }

    private List<String> problems() {
        ReleaseException refused = catchThrowableOfType(ReleaseException.class, this::read);
        assertThat(refused.problems())
                .extracting(problem -> problem.code())
                .containsOnly(ProblemCode.NOTES_FILE_UNSUITABLE);
        return refused.problems().stream()
                .map(problem -> problem.where() + ": " + problem.what() + " -> " + problem.hint())
                .toList();
    }

    @Test
    void projectWithoutTheFolderWroteNothing() {
        assertThat(read()).isEqualTo(HandwrittenNotes.NONE);
    }

    @Test
    void fileOfTheVersionIntroducesAndTellsByKnownHeadings() {
        file(
                "a.1.2-2.md",
                "",
                "A release for **large** rooms.",
                "",
                "```",
                "# no heading in code",
                "```",
                "",
                "## 🆕 New Features",
                "- Polls",
                "### fixed ###",
                "* The [counter](https://example.org)",
                "## Migration",
                "### First",
                "1. Stop it",
                "",
                "## breaking changes",
                "- Ids are longer");

        assertThat(read().introduction()).contains("A release for **large** rooms.\n\n```\n# no heading in code\n```");
        assertThat(told(Category.ADDED)).containsExactly("Polls");
        assertThat(told(Category.FIXED)).containsExactly("The [counter](https://example.org)");
        assertThat(read().migration()).contains("### First\n1. Stop it");
        assertThat(read().breaking()).extracting(wording -> wording.text()).containsExactly("Ids are longer");
    }

    @ParameterizedTest
    @CsvSource({
        "New Features, ADDED",
        "ADDED, ADDED",
        "Improvements, CHANGED",
        "🔧 improvements, CHANGED",
        "Changed, CHANGED",
        "Deprecated, DEPRECATED",
        "Removed, REMOVED",
        "🐛 Bug Fixes, FIXED",
        "🔒 Security Updates, SECURITY",
        "Security, SECURITY",
    })
    void headingsAreThoseOfTheNotesAndOfKeepAChangelog(String heading, Category category) {
        file("a.1.2-2.md", "## " + heading, "- Word");

        assertThat(told(category)).containsExactly("Word");
    }

    @Test
    void linesOfABulletStayTogetherAndAParagraphIsABulletOfItsOwn() {
        file(
                "a.1.2-2.md",
                "## Added",
                "-   Polls",
                "    on two lines",
                "    - with a part",
                "",
                "    and a paragraph",
                "- Rooms",
                "lazily continued",
                "",
                "Not in the list");

        assertThat(told(Category.ADDED))
                .containsExactly(
                        "Polls\n  on two lines\n  - with a part\n\n  and a paragraph",
                        "Rooms\n  lazily continued",
                        "Not in the list");
    }

    @Test
    void fragmentsTellWhatTheBaseDoesNotHaveYet() {
        project.git.hold("src/release/notes/changes/old.added.md", "Old");
        file("changes/old.added.md", "Old and kept").file("changes/polls.added.md", "- Polls", "- Votes");
        file("changes/issue.7.fixed.md", "The counter", "of rooms").file("changes/README.md", "# How to write one");
        file("changes/ids.breaking.md", "Longer ids").file("changes/deep/ids.migration.md", "Run `migrate`.");
        file("changes/.hidden", "nothing");

        assertThat(told(Category.ADDED)).containsExactly("Polls", "Votes");
        assertThat(told(Category.FIXED)).containsExactly("The counter\n  of rooms");
        assertThat(read().breaking()).extracting(wording -> wording.text()).containsExactly("Longer ids");
        assertThat(read().migration()).contains("Run `migrate`.");
    }

    @Test
    void everythingThatCannotStandInNotesIsToldAtOnceWithItsLine() throws IOException {
        file("a.1.2-2.md", "Text", "# Title", "## Add", "- one", "## Fixed", "- a \u202eback\u0007");
        file("a.1.2.2.md", "Text").file("changes/a.add.md", "Text").file("changes/b.txt", "Text");
        file("changes/c.fixed.md", " ").file("changes/d.fixed.md", "## Heading").file("changes/Security.md", "x");
        Files.write(
                folder.resolve("src/release/notes/changes/e.fixed.md"),
                "a\nb\u00fc".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(problems())
                .containsExactly(
                        "src/release/notes/a.1.2.2.md: the name of the file is no version, so that no notes have its text"
                                + " -> name it a.1.2-2.md for the release that is made now",
                        "src/release/notes/a.1.2-2.md, line 6: the line has \\u202e, which nobody sees and which changes"
                                + " how the line is read -> delete the character",
                        "src/release/notes/changes/Security.md: the name does not say what kind of change it is:"
                                + " \"Security\" -> let it end with .security.md, or another of added, changed, deprecated,"
                                + " removed, fixed, security, breaking, migration",
                        "src/release/notes/changes/a.add.md: the name does not say what kind of change it is: \"add\" -> let"
                                + " it end with .added.md, or another of added, changed, deprecated, removed, fixed,"
                                + " security, breaking, migration",
                        "src/release/notes/changes/b.txt: the file is no Markdown by its name, and would be missing in the"
                                + " notes -> give it a name that ends with .md, such as polls.added.md",
                        "src/release/notes/changes/c.fixed.md: the file is empty -> write what changed, or delete the file",
                        "src/release/notes/changes/d.fixed.md, line 1: a fragment is about one change, and has a heading ->"
                                + " delete it; the name of the file says the section",
                        "src/release/notes/changes/e.fixed.md, line 2: the text is no UTF-8 -> save the file as UTF-8");
    }

    @Test
    void nothingOutsideOfTheProjectIsPublished() throws IOException {
        project.write("secret.txt", "A secret");
        file("changes/polls.added.md", "Polls");
        Path notes = folder.resolve("src/release/notes");
        Files.createSymbolicLink(notes.resolve("changes/secret.fixed.md"), folder.resolve("secret.txt"));
        Files.createSymbolicLink(notes.resolve("a.1.2-2.md"), folder.resolve("secret.txt"));
        Files.createSymbolicLink(notes.resolve("changes/more.fixed.md"), folder.resolve("bin"));

        assertThat(problems()).hasSize(3).allMatch(problem -> problem.contains("it is a link or no file"));
    }

    @Test
    void aFileThatNobodyReadsToItsEndIsRefused() {
        file("changes/polls.added.md", "x".repeat(1 << 20));

        assertThat(problems()).singleElement().asString().contains("longer than 1 MiB");
    }

    @Test
    void headingsThatNotesDoNotHaveAreToldWithTheNearest() {
        file("a.1.2-2.md", "# Title", "## Add", "- one", "## Bugfixes", "Text", "===");

        assertThat(problems())
                .containsExactly(
                        "src/release/notes/a.1.2-2.md, line 1: the text has a top heading, and the notes have theirs ->"
                                + " delete it, or begin a section with \"##\"",
                        "src/release/notes/a.1.2-2.md, line 2: notes have no section \"Add\" -> write \"## Added\", or"
                                + " another heading of " + ManualPage.NOTES_SOURCES.address(),
                        "src/release/notes/a.1.2-2.md, line 4: notes have no section \"Bugfixes\" -> write \"## Bug Fixes\","
                                + " or another heading of " + ManualPage.NOTES_SOURCES.address(),
                        "src/release/notes/a.1.2-2.md, line 6: the text has a top heading, and the notes have theirs ->"
                                + " delete it, or begin a section with \"##\"");
    }

    @Test
    void commentsAreNoTextAndAreNotPublished() {
        file(
                "a.1.2-2.md",
                "<!-- introduce",
                "# it -->",
                "## Migration",
                "<!-- tell what to do -->",
                "## Added",
                "- Polls");

        assertThat(read().explainMigration()).isFalse();
        assertThat(read().introduction()).isEmpty();
        assertThat(told(Category.ADDED)).containsExactly("Polls");
    }

    @Test
    void fragmentsThatSayNothingAreRefused() {
        file("changes/a.fixed.md", "<!-- what -->")
                .file("changes/b.migration.md", "Todo")
                .file("changes/c.fixed.md", "<!--");

        assertThat(problems())
                .containsExactly(
                        "src/release/notes/changes/a.fixed.md: the file has only comments -> write what changed, or delete"
                                + " the file",
                        "src/release/notes/changes/b.migration.md: the text only says that it is still to be written ->"
                                + " write it, or delete it where there is nothing to say",
                        "src/release/notes/changes/c.fixed.md, line 1: a comment begins, and has no end ->"
                                + " end it with --> on a line below");
    }

    @Test
    void filesOfOtherVersionsWaitForTheirRelease() {
        file("a.1.2-1.md", "Old").file("r.2.0-1.md", "# Later").file("README.md", "# How");

        assertThat(read()).isEqualTo(HandwrittenNotes.NONE);
    }

    @Test
    void releasesThatAreJumpedOverAddWhatWasWrittenForThemButTheirIntroductions() {
        file("a.1.1-8.md", "Old", "## Added", "- Oldest").file("a.1.1-9.md", "## Added", "- Older");
        file("a.1.2-2.md", "New", "## Added", "- Newest").file("a.1.2-1.md", "## Added", "- Not asked for");
        jumpedOver = Stream.of("a.1.1-8", "a.1.1-9")
                .map(text -> VersionSchemes.find(text).orElseThrow())
                .toList();

        assertThat(told(Category.ADDED)).containsExactly("Newest", "Older", "Oldest");
        assertThat(read().introduction()).contains("New");
    }

    @Test
    void byteOrderMarkAndOtherLineEndsAreNoPartOfTheText() {
        project.write("src/release/notes/a.1.2-2.md", "\ufeff## Added\r\n- Polls\r\n");

        assertThat(told(Category.ADDED)).containsExactly("Polls");
        assertThat(Arrays.asList(read().introduction())).containsExactly(Optional.empty());
    }
}
