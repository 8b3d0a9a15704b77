package com.plexichat.release.published;

import com.plexichat.release.change.BreakingChange;
import com.plexichat.release.change.Change;
import com.plexichat.release.change.ReleaseChanges;
import com.plexichat.release.text.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What the notes of several releases told that commits do not. */
public final class PublishedNotes {
    /** Of all of them together; nobody reads more. */
    private static final int MOST = 1_000;

    private final List<PublishedBody> bodies;

    /** @param texts as they are published, the newest release first */
    public PublishedNotes(List<String> texts) {
        this.bodies = texts.stream().map(PublishedBody::parse).toList();
    }

    /** The changes, and behind them what is told nowhere among them. */
    public ReleaseChanges after(ReleaseChanges told) {
        if (bodies.isEmpty()) {
            return told;
        }
        Set<String> words = new HashSet<>();
        told.changes().forEach(change -> words.add(words(change.wording())));
        told.breaking().forEach(change -> words.add(words(change.wording())));
        List<BreakingChange> breaking =
                joined(told.breaking(), PublishedBody::breaking, BreakingChange::wording, words);
        List<Change> changes = joined(told.changes(), PublishedBody::changes, Change::wording, words);
        return new ReleaseChanges(changes, told.vague(), breaking, told.advisories());
    }

    private <T> List<T> joined(
            List<T> told, Function<PublishedBody, List<T>> part, Function<T, Wording> wording, Set<String> words) {
        List<T> all = new ArrayList<>(told);
        bodies.stream()
                .flatMap(body -> part.apply(body).stream())
                .filter(each -> words.add(words(wording.apply(each))))
                .limit(MOST)
                .forEach(all::add);
        return all;
    }

    private static String words(Wording wording) {
        return Wording.of(PlainLine.of(wording.text())).key();
    }
}
