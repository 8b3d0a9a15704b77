package com.plexichat.release.published;

import com.plexichat.release.change.BreakingChange;
import com.plexichat.release.change.Change;
import com.plexichat.release.change.ReleaseChanges;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What was written by hand into the published notes of several releases. */
public final class PublishedNotes {
    /** Of all of them together; nobody reads more. */
    private static final int MOST = 1_000;

    private final List<PublishedRelease> releases;

    /** @param releases the newest first */
    public PublishedNotes(List<PublishedRelease> releases) {
        this.releases = List.copyOf(releases);
    }

    /** The changes, and behind them what is told nowhere among them. */
    public ReleaseChanges after(ReleaseChanges told) {
        if (releases.isEmpty()) {
            return told;
        }
        Set<String> words = ToldWords.of(told);
        List<BreakingChange> breaking = added(
                releases.stream().flatMap(each -> each.breaking().stream()), BreakingChange::wording, words, MOST);
        List<Change> changes = added(
                releases.stream().flatMap(each -> each.changes().stream()),
                Change::wording,
                words,
                MOST - breaking.size());
        return told.toldBy(joined(told.changes(), changes), joined(told.breaking(), breaking));
    }

    /**
     * What is told nowhere, because it stands under headings that say no kind of change: one problem a release.
     *
     * @param told by the notes that are written
     * @param notes their text
     */
    public List<Problem> untold(ReleaseChanges told, String notes) {
        if (releases.isEmpty()) {
            return List.of();
        }
        Set<String> words = ToldWords.of(told);
        Set<String> headings = PublishedBody.parse(notes).headings();
        return releases.stream()
                .flatMap(release -> release.untold(words, headings).problem().stream())
                .toList();
    }

    private static <T> List<T> added(Stream<T> entries, Function<T, Wording> wording, Set<String> words, int most) {
        return entries.filter(each -> words.add(ToldWords.key(wording.apply(each))))
                .limit(most)
                .toList();
    }

    private static <T> List<T> joined(List<T> told, List<T> added) {
        List<T> all = new ArrayList<>(told);
        all.addAll(added);
        return all;
    }
}
