package com.plexichat.release.change;

import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.text.Wording;
import java.util.List;

/** What is told in one bullet, and the statements that it tells. */
record Entry(Fate fate, String text, List<Placed> parts) {
    Entry {
        parts = List.copyOf(parts);
    }

    static Entry of(Placed placed) {
        return new Entry(placed.fate(), placed.told(), List.of(placed));
    }

    Wording wording() {
        return Wording.of(text);
    }

    Change change() {
        List<CommitId> commits = parts.stream().map(Placed::commit).distinct().toList();
        List<Integer> pullRequests = parts.stream()
                .flatMap(part -> part.pullRequests().stream())
                .distinct()
                .toList();
        List<Advisory> advisories = parts.stream()
                .flatMap(part -> part.advisories().stream())
                .distinct()
                .toList();
        return new Change(fate.category().orElseThrow(), wording(), commits, pullRequests, advisories);
    }
}
