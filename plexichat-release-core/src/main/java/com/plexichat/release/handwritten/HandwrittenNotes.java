package com.plexichat.release.handwritten;

import com.plexichat.release.change.BreakingChange;
import com.plexichat.release.change.Category;
import com.plexichat.release.change.Change;
import com.plexichat.release.change.ReleaseChanges;
import com.plexichat.release.text.Wording;
import java.util.List;
import java.util.Map;
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
        if (changes.isEmpty() && breaking.isEmpty()) {
            return told;
        }
        Told<Change> changed = Told.by(Change::wording, told.changes());
        Told<BreakingChange> broken = Told.by(BreakingChange::wording, told.breaking());
        return told.toldBy(
                changed.after(changes.stream()
                        .map(written -> changed.of(written.wording())
                                .map(same -> same.toldBy(written))
                                .orElse(written))
                        .toList()),
                broken.after(breaking.stream()
                        .map(written -> broken.of(written)
                                .map(same -> new BreakingChange(
                                        written, same.migration(), same.commits(), same.pullRequests()))
                                .orElse(new BreakingChange(written, Optional.empty(), List.of())))
                        .toList()));
    }

    /** What commits tell, found by its words. */
    private record Told<T>(List<T> all, Function<T, Wording> wording, Map<String, T> byWords) {
        static <T> Told<T> by(Function<T, Wording> wording, List<T> all) {
            return new Told<>(
                    all,
                    wording,
                    all.stream()
                            .collect(Collectors.toMap(
                                    each -> wording.apply(each).key(), each -> each, (first, next) -> first)));
        }

        Optional<T> of(Wording written) {
            return Optional.ofNullable(byWords.get(words(written)));
        }

        List<T> after(List<T> written) {
            Set<String> again = written.stream().map(wording).map(Told::words).collect(Collectors.toSet());
            return Stream.concat(
                            written.stream(),
                            all.stream()
                                    .filter(each ->
                                            !again.contains(wording.apply(each).key())))
                    .toList();
        }

        /** As a commit would tell them. */
        private static String words(Wording written) {
            return Wording.of(written.text()).key();
        }
    }
}
