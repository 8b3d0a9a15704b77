package com.plexichat.release.published;

import com.plexichat.release.change.BreakingChange;
import com.plexichat.release.change.Change;
import com.plexichat.release.change.ChangeCollector;
import com.plexichat.release.change.ReleaseChanges;
import com.plexichat.release.git.CommitMessage;
import com.plexichat.release.text.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The notes of a release as they are published, and what its commits made of them: all else was written by hand. */
public final class PublishedRelease {
    private final String name;
    private final PublishedBody body;
    private final Set<String> made;

    /**
     * @param name of the version
     * @param text as it is published
     * @param tellings the commits that it was made of, newest first: once in each of the words that may have told them
     */
    public PublishedRelease(String name, String text, List<List<CommitMessage>> tellings) {
        this.name = name;
        this.body = PublishedBody.parse(text);
        this.made = new HashSet<>();
        for (List<CommitMessage> commits : tellings) {
            made.addAll(ToldWords.of(changes(commits)));
            // Before folding too: a line that was written by hand may name one part of a series.
            commits.forEach(commit -> made.addAll(ToldWords.of(changes(List.of(commit)))));
        }
    }

    private static ReleaseChanges changes(List<CommitMessage> commits) {
        ChangeCollector collector = new ChangeCollector();
        commits.forEach(collector::add);
        return collector.changes();
    }

    List<Change> changes() {
        return byHand(body.changes(), Change::wording);
    }

    List<BreakingChange> breaking() {
        return byHand(body.breaking(), BreakingChange::wording);
    }

    /**
     * What no section takes.
     *
     * @param told the words that are told all the same
     * @param madeAnew the headings of the notes that are written
     */
    UntoldEntries untold(Set<String> told, Set<String> madeAnew) {
        List<UnplacedEntry> entries = byHand(body.unplaced(), UnplacedEntry::wording).stream()
                .filter(entry -> !told.contains(ToldWords.key(entry.wording())))
                .toList();
        return UntoldEntries.of(name, entries, madeAnew);
    }

    private <T> List<T> byHand(List<T> entries, Function<T, Wording> wording) {
        return entries.stream()
                .filter(entry -> !made.contains(ToldWords.key(wording.apply(entry))))
                .toList();
    }
}
