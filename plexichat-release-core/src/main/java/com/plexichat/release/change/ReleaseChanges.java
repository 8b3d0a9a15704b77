package com.plexichat.release.change;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a release changed, each told once.
 *
 * @param vague how many commits say nothing of what they did, by the category that they seem to be of
 * @param advisories that the release closes
 */
public record ReleaseChanges(
        List<Change> changes,
        Map<Category, Integer> vague,
        List<BreakingChange> breaking,
        SortedSet<Advisory> advisories) {
    public ReleaseChanges {
        changes = List.copyOf(changes);
        Map<Category, Integer> sorted = new EnumMap<>(Category.class);
        sorted.putAll(vague);
        vague = Collections.unmodifiableMap(sorted);
        breaking = List.copyOf(breaking);
        advisories = Collections.unmodifiableSortedSet(new TreeSet<>(advisories));
    }

    /** The same release told by these; what their words name is closed, too. */
    public ReleaseChanges toldBy(List<Change> others, List<BreakingChange> otherBreaking) {
        SortedSet<Advisory> closed = new TreeSet<>(advisories);
        others.forEach(change -> closed.addAll(change.advisories()));
        return new ReleaseChanges(others, vague, otherBreaking, closed);
    }

    public List<Change> of(Section section) {
        return changes.stream()
                .filter(change -> change.category().section() == section)
                .toList();
    }

    public int vague(Section section) {
        return vague.entrySet().stream()
                .filter(entry -> entry.getKey().section() == section)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
