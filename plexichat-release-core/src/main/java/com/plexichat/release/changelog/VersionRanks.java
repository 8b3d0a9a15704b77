package com.plexichat.release.changelog;

import com.plexichat.release.manifest.CommitId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Finds out which version each commit came with: the lowest that has it. Commits are told each before its parents, so only
 * those are kept that a child was told of already.
 */
final class VersionRanks {
    private final Map<CommitId, Integer> expected = new HashMap<>();
    private final int[] waiting;
    private final IntConsumer ended;

    /**
     * @param tips the commits of the versions, the lowest first
     * @param ended told of each version that no further commit can belong to, by its place in the list
     */
    VersionRanks(List<CommitId> tips, IntConsumer ended) {
        this.waiting = new int[tips.size()];
        this.ended = ended;
        for (int rank = 0; rank < tips.size(); rank++) {
            expect(tips.get(rank), rank);
        }
    }

    /** The version that a commit came with, by its place in the list. */
    int take(CommitId commit) {
        Integer rank = expected.remove(commit);
        if (rank == null) {
            throw new IllegalArgumentException("neither a tip nor a parent of what was told: " + commit);
        }
        return rank;
    }

    /** Goes on to the parents of a commit that was taken. */
    void follow(int rank, List<CommitId> parents) {
        parents.forEach(parent -> expect(parent, rank));
        forget(rank);
    }

    private void expect(CommitId commit, int rank) {
        Integer known = expected.get(commit);
        if (known == null || rank < known) {
            expected.put(commit, rank);
            waiting[rank]++;
        }
        if (known != null && rank < known) {
            forget(known);
        }
    }

    private void forget(int rank) {
        waiting[rank]--;
        if (waiting[rank] == 0) {
            ended.accept(rank);
        }
    }
}
