package com.plexichat.release.change;

import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.text.Wording;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
        List<CommitId> commits = parts.size() == 1
                ? List.of(parts.get(0).commit())
                : parts.stream().map(Placed::commit).distinct().toList();
        Set<Integer> pullRequests = new LinkedHashSet<>();
        Set<Advisory> advisories = new LinkedHashSet<>();
        for (Placed part : parts) {
            pullRequests.addAll(part.pullRequests());
            advisories.addAll(part.advisories());
        }
        return new Change(
                fate.category().orElseThrow(), wording(), commits, List.copyOf(pullRequests), List.copyOf(advisories));
    }
}
