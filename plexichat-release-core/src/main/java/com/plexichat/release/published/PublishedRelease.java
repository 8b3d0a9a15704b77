package com.plexichat.release.published;

import com.plexichat.release.change.ChangeCollector;
import com.plexichat.release.change.ReleaseChanges;
import com.plexichat.release.git.CommitMessage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The notes of a release as they are published, and what its commits made of them: all else was written by hand. */
public final class PublishedRelease {
    private final String name;
    private final PublishedBody body;
    private final Set<String> made;

    /**
     * @param name of the version
     * @param text as it is published
     * @param written by hand for the release when it was made, in Markdown
     * @param tellings the commits that it was made of, newest first: once in each of the words that may have told them
     */
    public PublishedRelease(String name, String text, List<String> written, List<List<CommitMessage>> tellings) {
        this.name = name;
        this.body = PublishedBody.parse(text);
        this.made = new HashSet<>();
        written.forEach(each -> made.addAll(ToldWords.of(each)));
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

    List<PublishedEntry> byHand() {
        return body.entries().stream()
                .filter(entry -> !made.contains(entry.key()))
                .toList();
    }

    /**
     * What no section takes.
     *
     * @param told the words that are told all the same
     * @param madeAnew the headings of the notes that are written
     */
    UntoldEntries untold(Set<String> told, Set<String> madeAnew) {
        List<PublishedEntry> entries = byHand().stream()
                .filter(entry -> entry.isUnplaced() && !told.contains(entry.key()))
                .toList();
        return UntoldEntries.of(name, entries, madeAnew);
    }
}
