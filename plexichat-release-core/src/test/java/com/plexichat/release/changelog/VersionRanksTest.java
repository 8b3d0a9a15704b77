package com.plexichat.release.changelog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.plexichat.release.git.InMemoryGit;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.testing.Generated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

final class VersionRanksTest {
    private final List<Integer> ended = new ArrayList<>();

    /** Commits by number, each with parents of lower numbers, and the versions that have them. */
    private static final class Graph {
        final List<List<CommitId>> parents = new ArrayList<>();
        final List<Set<CommitId>> histories = new ArrayList<>();
        final List<CommitId> tips = new ArrayList<>();

        Graph(RandomGenerator random) {
            int size = random.nextInt(1, 40);
            for (int commit = 0; commit < size; commit++) {
                Set<Integer> of = new HashSet<>();
                for (int i = random.nextInt(3); i >= 0 && commit > 0; i--) {
                    of.add(Math.max(0, commit - random.nextInt(1, 6)));
                }
                Set<CommitId> history = new HashSet<>(Set.of(InMemoryGit.id(commit)));
                of.forEach(parent -> history.addAll(histories.get(parent)));
                parents.add(of.stream().map(InMemoryGit::id).toList());
                histories.add(history);
            }
            for (int i = random.nextInt(6); i >= 0; i--) {
                tips.add(InMemoryGit.id(random.nextInt(size)));
            }
        }

        boolean has(int rank, CommitId commit) {
            return histories.stream()
                    .filter(history -> history.contains(tips.get(rank)))
                    .findFirst()
                    .orElseThrow()
                    .contains(commit);
        }

        /** The place of each commit, found out while they are told, each before its parents. */
        Map<CommitId, Integer> ranks(IntConsumer listener) {
            VersionRanks ranks = new VersionRanks(tips, listener);
            Map<CommitId, Integer> found = new HashMap<>();
            for (int number = parents.size() - 1; number >= 0; number--) {
                CommitId commit = InMemoryGit.id(number);
                if (tips.stream().anyMatch(tip -> has(tips.indexOf(tip), commit))) {
                    int rank = ranks.take(commit);
                    found.put(commit, rank);
                    ranks.follow(rank, parents.get(number));
                }
            }
            return found;
        }
    }

    @Test
    void eachCommitCameWithTheLowestVersionThatHasIt() {
        Generated.cases(1_000, random -> {
            Graph graph = new Graph(random);
            graph.ranks(rank -> {}).forEach((commit, rank) -> {
                assertThat(graph.has(rank, commit)).isTrue();
                for (int lower = 0; lower < rank; lower++) {
                    assertThat(graph.has(lower, commit)).isFalse();
                }
            });
        });
    }

    @Test
    void eachVersionEndsOnceWhenAllOfItsCommitsWereTold() {
        Generated.cases(1_000, random -> {
            ended.clear();
            Graph graph = new Graph(random);
            Map<CommitId, Integer> ranks = graph.ranks(ended::add);

            assertThat(ended).doesNotHaveDuplicates().containsAll(ranks.values());
        });
    }

    @Test
    void aVersionEndsBeforeThoseBelowItAreRead() {
        CommitId first = InMemoryGit.id(1);
        CommitId second = InMemoryGit.id(2);
        VersionRanks ranks = new VersionRanks(List.of(first, second), ended::add);

        ranks.follow(ranks.take(second), List.of(first));
        assertThat(ended).containsExactly(1);

        ranks.follow(ranks.take(first), List.of());
        assertThat(ended).containsExactly(1, 0);
    }

    @Test
    void aCommitThatNothingLedToIsNoneOfTheHistory() {
        VersionRanks ranks = new VersionRanks(List.of(InMemoryGit.id(1)), ended::add);

        assertThatIllegalArgumentException().isThrownBy(() -> ranks.take(InMemoryGit.id(2)));
    }
}
