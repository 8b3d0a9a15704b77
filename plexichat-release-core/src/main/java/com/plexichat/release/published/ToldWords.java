package com.plexichat.release.published;

import com.plexichat.release.change.ReleaseChanges;
import com.plexichat.release.text.Wording;
import java.util.HashSet;
import java.util.Set;

/** What changes say, so that it can be held against published lines. */
final class ToldWords {
    private ToldWords() {}

    /** Of all of them, those that break too. */
    static Set<String> of(ReleaseChanges changes) {
        Set<String> words = new HashSet<>();
        changes.changes().forEach(change -> words.add(key(change.wording())));
        changes.breaking().forEach(change -> words.add(key(change.wording())));
        return words;
    }

    static String key(Wording wording) {
        return Wording.of(PlainLine.of(wording.text())).key();
    }
}
