package com.plexichat.release.published;

import com.plexichat.release.change.BreakingChange;
import com.plexichat.release.change.Change;
import com.plexichat.release.change.ReleaseChanges;
import com.plexichat.release.text.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What changes say where they are published, so that it can be held against published entries. */
final class ToldWords {
    private static final String BULLET = "- ";

    private ToldWords() {}

    /** Of all of them, those that break too. */
    static Set<String> of(ReleaseChanges changes) {
        Set<String> words = new HashSet<>();
        for (Change change : changes.changes()) {
            words.addAll(of(change.wording()));
        }
        for (BreakingChange change : changes.breaking()) {
            words.addAll(of(change.wording()));
            change.migration().map(ToldWords::of).ifPresent(words::addAll);
        }
        return words;
    }

    /** Of each paragraph of a text that maintainers wrote. */
    static Set<String> of(String markdown) {
        Set<String> words = new HashSet<>();
        PublishedBody.parse(markdown).entries().forEach(entry -> words.add(entry.key()));
        return words;
    }

    private static Set<String> of(Wording wording) {
        String bullet = BULLET + wording.toMarkdown();
        // Foreign words are one line, and no markup.
        return wording.marked() ? of(bullet) : Set.of(PublishedEntry.key(PlainLine.of(List.of(bullet))));
    }
}
