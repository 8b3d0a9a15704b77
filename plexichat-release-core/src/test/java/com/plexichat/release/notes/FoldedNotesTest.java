package com.plexichat.release.notes;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.change.Category;
import com.plexichat.release.change.Change;
import com.plexichat.release.change.ReleaseChanges;
import com.plexichat.release.testing.Generated;
import com.plexichat.release.testkit.RenderedMarkdown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FoldedNotesTest {
    private static final String LINK =
            "[RELEASE_NOTES-full.md](" + ManyChanges.PAGE + "/releases/download/a.1.2-2/RELEASE_NOTES-full.md)";

    @TempDir
    Path folder;

    private FoldedNotes folded(NotesSource source, int longest) {
        return FoldedNotes.of(new NotesTemplate(folder), source, longest);
    }

    private static NotesSource features(int count, int fixes, Optional<String> page) {
        List<Change> changes = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            changes.add(ManyChanges.change(Category.ADDED, "Add room " + i, 1));
        }
        for (int i = 1; i <= fixes; i++) {
            changes.add(ManyChanges.change(Category.FIXED, "Fix clock " + i, 1));
        }
        return ManyChanges.source(
                new ReleaseChanges(changes, Map.of(Category.ADDED, 3), List.of(), new TreeSet<>()), List.of(), page);
    }

    @Test
    void shortNotesAreNotFolded() {
        NotesSource source = ManyChanges.withEverything();
        FoldedNotes notes = folded(source, 100_000);

        assertThat(notes.full()).isEmpty();
        assertThat(notes.text()).doesNotContain("RELEASE_NOTES-full");
        assertThat(folded(source, notes.text().codePointCount(0, notes.text().length())))
                .isEqualTo(notes);
    }

    @Test
    void longSectionsGiveFirstAndSayHowManyMoreThereAre() {
        FoldedNotes notes = folded(features(2000, 5, Optional.of(ManyChanges.PAGE)), 125_000);

        List<String> bullets = RenderedMarkdown.of(notes.text()).bullets();
        long features =
                bullets.stream().filter(line -> line.startsWith("Add room")).count();
        assertThat(features).isBetween(900L, 1999L);
        assertThat(notes.text())
                .contains("- Fix clock 5 ([")
                .contains("\n- 3 further small changes\n- " + (2000 - features) + " more in " + LINK
                        + "\n\n## 🐛 Bug Fixes\n");
        assertThat(notes.text().codePointCount(0, notes.text().length())).isBetween(124_800, 125_000);
        assertThat(notes.full().orElseThrow()).contains("- Add room 2000 ([").doesNotContain(" more in ");
    }

    @Test
    void withoutAKnownPageTheFullTextIsNamed() {
        assertThat(folded(features(200, 0, Optional.empty()), 3000).text())
                .contains(" more in RELEASE_NOTES-full.md\n");
    }

    @Test
    void textThatIsTooLongWithoutEntriesIsLeftToItsReader() throws IOException {
        Files.writeString(folder.resolve("package.md.ftl"), "x".repeat(500));

        assertThat(folded(features(20, 0, Optional.empty()), 500).text())
                .contains("## 🆕 New Features\n\n- 3 further small changes\n- 20 more in ")
                .hasSizeGreaterThan(500);
    }

    @Test
    void anyTemplateIsFolded() throws IOException {
        Files.writeString(
                folder.resolve("release-notes.md.ftl"),
                "<#list sections as section><#list section.changes as change>${change.text}\n</#list></#list>");

        assertThat(folded(features(2000, 0, Optional.empty()), 100).text())
                .hasSizeBetween(80, 100)
                .endsWith("\n");
    }

    @Test
    void withOneMoreEntryInEachListTheTextWouldBeTooLong() {
        Generated.cases(20, random -> {
            NotesSource source = ManyChanges.generated(random, 60);
            FoldedNotes notes = folded(source, 5_000);
            if (notes.full().isEmpty()) {
                return;
            }
            NotesModel model = new NotesModel(source);
            NotesTemplate template = new NotesTemplate(folder);
            List<String> texts = IntStream.rangeClosed(0, source.lists().max().orElseThrow())
                    .mapToObj(most -> template.render(model, most))
                    .toList();
            int told = texts.lastIndexOf(notes.text());
            String longer = texts.get(told + 1);

            assertThat(told).isNotNegative();
            assertThat(longer.codePointCount(0, longer.length())).isGreaterThan(5_000);
        });
    }

    @Test
    void whateverWasChangedTheNotesFitWithAllHeadingsAndOnlyWholeLines() {
        Generated.cases(60, random -> {
            NotesSource source = ManyChanges.generated(random, 300);
            FoldedNotes notes = folded(source, 10_000);
            if (notes.full().isEmpty()) {
                assertThat(notes.text()).doesNotContain(" more in ");
                return;
            }
            String full = notes.full().get();
            assertThat(notes.text().codePointCount(0, notes.text().length())).isLessThanOrEqualTo(10_000);
            assertThat(RenderedMarkdown.of(notes.text()).headings())
                    .isEqualTo(RenderedMarkdown.of(full).headings());
            Set<String> lines = new HashSet<>(full.lines().toList());
            assertThat(notes.text().lines().filter(line -> !line.matches("- \\d+ more in .*")))
                    .isSubsetOf(lines);
        });
    }
}
