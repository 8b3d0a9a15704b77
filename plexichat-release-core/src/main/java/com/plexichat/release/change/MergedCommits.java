package com.plexichat.release.change;

import com.plexichat.release.manifest.CommitId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds what a merge brought to the side that stays: what is reached from its other parents alone. */
final class MergedCommits {
    private final Map<CommitId, Integer> places;
    private final Set<Integer> brought = new HashSet<>();
    private final Set<Integer> staying = new HashSet<>();
    private final TreeSet<Integer> nextBrought = new TreeSet<>();
    private final TreeSet<Integer> nextStaying = new TreeSet<>();

    private MergedCommits(Map<CommitId, Integer> places) {
        this.places = places;
    }

    /**
     * Those of one merge; none of any other commit.
     *
     * @param side the parent that stays; the first where it is not known
     * @param places of the commits of the range
     */
    static Set<CommitId> of(
            ReadCommit merge, Optional<CommitId> side, List<ReadCommit> newestFirst, Map<CommitId, Integer> places) {
        if (merge.parents().size() < 2) {
            return Set.of();
        }
        CommitId stays =
                side.filter(merge.parents()::contains).orElse(merge.parents().get(0));
        MergedCommits merged = new MergedCommits(places);
        merge.parents().forEach(parent -> merged.reach(parent, parent.equals(stays)));
        merged.walk(newestFirst);
        return merged.brought.stream().map(place -> newestFirst.get(place).id()).collect(Collectors.toSet());
    }

    /** From the newest on, until only what stays is next: nothing of it can still be taken for brought. */
    private void walk(List<ReadCommit> newestFirst) {
        while (!nextBrought.isEmpty()) {
            boolean stays = !nextStaying.isEmpty() && nextStaying.first() < nextBrought.first();
            TreeSet<Integer> next = stays ? nextStaying : nextBrought;
            int place = next.first();
            next.remove(place);
            newestFirst.get(place).parents().forEach(parent -> reach(parent, stays));
        }
    }

    private void reach(CommitId commit, boolean stays) {
        int place = places.getOrDefault(commit, -1);
        if (place < 0) {
            return;
        }
        if (stays && staying.add(place)) {
            brought.remove(place);
            nextBrought.remove(place);
            nextStaying.add(place);
        } else if (!staying.contains(place) && brought.add(place)) {
            nextBrought.add(place);
        }
    }
}
