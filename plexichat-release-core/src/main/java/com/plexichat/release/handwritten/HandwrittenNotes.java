package com.plexichat.release.handwritten;

import com.plexichat.release.change.BreakingChange;
import com.plexichat.release.change.Category;
import com.plexichat.release.change.Change;
import com.plexichat.release.change.ReleaseChanges;
import com.plexichat.release.text.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What maintainers wrote for one release.
 *
 * @param introduction Markdown before all sections
 * @param changes come before those that commits tell
 * @param breaking what those who run the program have to adapt to
 * @param migration Markdown that says what they have to do
 */
public record HandwrittenNotes(
        Optional<String> introduction, List<Change> changes, List<Wording> breaking, Optional<String> migration) {
    public static final HandwrittenNotes NONE =
            new HandwrittenNotes(Optional.empty(), List.of(), List.of(), Optional.empty());

    public HandwrittenNotes {
        changes = List.copyOf(changes);
        breaking = List.copyOf(breaking);
    }

    static HandwrittenNotes of(Optional<String> introduction, WrittenEntries entries) {
        return new HandwrittenNotes(
                introduction,
                Stream.of(EntryKind.values())
                        .flatMap(kind -> kind.category().stream().flatMap(category -> changes(kind, category, entries)))
                        .toList(),
                entries.bullets(EntryKind.BREAKING),
                Optional.of(entries.block(EntryKind.MIGRATION)).filter(text -> !text.isEmpty()));
    }

    private static Stream<Change> changes(EntryKind kind, Category category, WrittenEntries entries) {
        return entries.bullets(kind).stream().map(wording -> new Change(category, wording, List.of()));
    }

    /** True if they say what a breaking change asks of those who run the program. */
    public boolean explainMigration() {
        return !breaking.isEmpty() || migration.isPresent();
    }

    /** The changes with these before them; one that both tell is told once, in the words of the maintainers. */
    public ReleaseChanges before(ReleaseChanges told) {
        Told<Change> changed = new Told<>(told.changes(), Change::wording);
        Told<BreakingChange> broken = new Told<>(told.breaking(), BreakingChange::wording);
        return new ReleaseChanges(
                changed.after(changes.stream()
                        .map(written -> changed.of(written.wording())
                                .map(same -> new Change(written.category(), written.wording(), same.commits()))
                                .orElse(written))
                        .toList()),
                told.vague(),
                broken.after(breaking.stream()
                        .map(written -> broken.of(written)
                                .map(same -> new BreakingChange(written, same.migration(), same.commits()))
                                .orElse(new BreakingChange(written, Optional.empty(), List.of())))
                        .toList()),
                told.advisories());
    }

    /** What commits tell, found by its words. */
    private record Told<T>(List<T> all, Function<T, Wording> wording) {
        Optional<T> of(Wording written) {
            String words = Wording.of(written.text()).key();
            return all.stream()
                    .filter(each -> wording.apply(each).key().equals(words))
                    .findFirst();
        }

        List<T> after(List<T> written) {
            Set<String> words = written.stream()
                    .map(each -> Wording.of(wording.apply(each).text()).key())
                    .collect(Collectors.toSet());
            return Stream.concat(
                            written.stream(),
                            all.stream()
                                    .filter(each ->
                                            !words.contains(wording.apply(each).key())))
                    .toList();
        }
    }
}
