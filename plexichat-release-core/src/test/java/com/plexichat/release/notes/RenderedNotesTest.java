package com.plexichat.release.notes;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.change.Change;
import com.plexichat.release.change.ReleaseChanges;
import com.plexichat.release.change.Section;
import com.plexichat.release.published.PublishedNotes;
import com.plexichat.release.published.PublishedRelease;
import com.plexichat.release.testing.Generated;
import com.plexichat.release.testkit.RenderedMarkdown;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes as an implementation of CommonMark that is not ours shows them. */
final class RenderedNotesTest {
    @TempDir
    Path folder;

    private RenderedMarkdown rendered(NotesSource source) {
        return RenderedMarkdown.of(new NotesTemplate(folder).render(new NotesModel(source), Integer.MAX_VALUE));
    }

    @Test
    void headingsAreThoseOfTheGuidesInTheirOrder() {
        assertThat(rendered(ManyChanges.withEverything()).headings())
                .containsExactly(
                        "# PlexiChat va.1.2-2 - More Rooms",
                        "## 🔒 SECURITY UPDATE",
                        "### CVE Fixes",
                        "## 🆕 New Features",
                        "## 🔧 Improvements",
                        "## 🐛 Bug Fixes",
                        "## 🔒 Security Updates",
                        "## 📋 Breaking Changes",
                        "### Migration",
                        "## 🔄 Update Instructions",
                        "## 👥 Contributors",
                        "## 📦 Package");
    }

    @Test
    void everyBulletHasItsPlainWords() {
        Generated.cases(40, random -> {
            NotesSource source = ManyChanges.generated(random, 40);
            List<String> bullets = rendered(source).bullets().stream()
                    .map(bullet -> bullet.replaceFirst(" \\([0-9a-f]{8}(?:, [0-9a-f]{8})*(?: and \\d+ more)?\\)$", "")
                            .replace("`", ""))
                    .toList();

            Stream<String> changes = Stream.of(Section.values())
                    .flatMap(section -> source.changes().of(section).stream())
                    .map(Change::wording)
                    .map(wording -> wording.text());
            Stream<String> breaking = source.changes().breaking().stream()
                    .map(change -> change.wording().text());
            assertThat(bullets)
                    .containsSubsequence(Stream.concat(changes, breaking)
                            .map(words -> words.replace("`", "")) // marks of code are no words
                            .toList());
        });
    }

    @Test
    void nothingOfThemIsNewWhereTheyAreReadAsPublished() {
        assertThat(readAgain(ManyChanges.withEverything()))
                .isEqualTo(ManyChanges.withEverything().changes());
        Generated.cases(40, random -> {
            NotesSource source = ManyChanges.generated(random, 40);
            assertThat(readAgain(source)).isEqualTo(source.changes());
        });
    }

    private ReleaseChanges readAgain(NotesSource source) {
        String text = new NotesTemplate(folder).render(new NotesModel(source), Integer.MAX_VALUE);
        return new PublishedNotes(List.of(new PublishedRelease("a.1.2-2", text, List.of(), List.of())))
                .after(source.changes());
    }

    @Test
    void nothingButLinksOfOurOwnIsActive() {
        Generated.cases(20, random -> {
            NotesSource source = ManyChanges.generated(random, 40);
            assertThat(rendered(source).kinds())
                    .doesNotContain("HtmlBlock", "HtmlInline", "Image", "Emphasis", "TableBlock");
        });
    }
}
