package com.plexichat.release.change;

import com.plexichat.release.manifest.CommitId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A commit and the one that takes it back both vanish where both are in the range, with a merge what it brought. */
final class RevertsRule implements Rule {
    /** The commits that vanish; a revert that is taken back itself leaves the first one. */
    Set<CommitId> vanished(List<ReadCommit> newestFirst) {
        if (!hasAny(newestFirst)) {
            return Set.of();
        }
        Map<CommitId, Integer> places = new HashMap<>();
        Map<String, Deque<Integer>> names = new HashMap<>();
        for (int i = 0; i < newestFirst.size(); i++) {
            places.put(newestFirst.get(i).id(), i);
            for (String name : newestFirst.get(i).names()) {
                names.computeIfAbsent(name, same -> new ArrayDeque<>()).add(i);
            }
        }
        Set<CommitId> gone = new HashSet<>();
        for (int i = 0; i < newestFirst.size(); i++) {
            int at = i;
            ReadCommit commit = newestFirst.get(at);
            if (commit.reverts().isPresent() && !gone.contains(commit.id())) {
                Revert.Order order = commit.reverts().get();
                Optional<Integer> taken =
                        order.taken().map(places::get).or(() -> byName(order, at, newestFirst, names, gone));
                taken.ifPresent(place -> {
                    gone.add(commit.id());
                    ReadCommit reverted = newestFirst.get(place);
                    gone.add(reverted.id());
                    gone.addAll(MergedCommits.of(reverted, order.stays(), newestFirst, places));
                });
            }
        }
        return gone;
    }

    private static boolean hasAny(List<ReadCommit> commits) {
        for (ReadCommit commit : commits) {
            if (commit.reverts().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The newest older commit that is still there, by the first name that any has. */
    private static Optional<Integer> byName(
            Revert.Order order,
            int place,
            List<ReadCommit> newestFirst,
            Map<String, Deque<Integer>> names,
            Set<CommitId> gone) {
        for (String name : order.names()) {
            Deque<Integer> places = names.getOrDefault(name, new ArrayDeque<>());
            while (!places.isEmpty()
                    && (places.peek() <= place
                            || gone.contains(newestFirst.get(places.peek()).id()))) {
                places.poll();
            }
            if (!places.isEmpty()) {
                return Optional.of(places.peek());
            }
        }
        return Optional.empty();
    }
}
