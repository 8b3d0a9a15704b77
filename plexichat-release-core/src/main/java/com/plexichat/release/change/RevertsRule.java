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
        Map<String, Deque<Integer>> titles = new HashMap<>();
        for (int i = 0; i < newestFirst.size(); i++) {
            places.put(newestFirst.get(i).id(), i);
            titles.computeIfAbsent(newestFirst.get(i).subject(), title -> new ArrayDeque<>())
                    .add(i);
        }
        Set<CommitId> gone = new HashSet<>();
        for (int i = 0; i < newestFirst.size(); i++) {
            ReadCommit commit = newestFirst.get(i);
            if (!gone.contains(commit.id())) {
                Optional<Integer> taken = commit.reverts().isPresent()
                        ? commit.reverts().map(order -> places.get(order.taken()))
                        : byTitle(commit, i, newestFirst, titles, gone);
                taken.ifPresent(place -> {
                    gone.add(commit.id());
                    ReadCommit reverted = newestFirst.get(place);
                    gone.add(reverted.id());
                    gone.addAll(MergedCommits.of(
                            reverted, commit.reverts().flatMap(Revert.Order::stays), newestFirst, places));
                });
            }
        }
        return gone;
    }

    private static boolean hasAny(List<ReadCommit> commits) {
        for (ReadCommit commit : commits) {
            if (isRevert(commit)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRevert(ReadCommit commit) {
        return commit.reverts().isPresent() || Revert.title(commit.subject()).isPresent();
    }

    /** The newest older commit of the title that a revert names where it names no id. */
    private static Optional<Integer> byTitle(
            ReadCommit commit,
            int place,
            List<ReadCommit> newestFirst,
            Map<String, Deque<Integer>> titles,
            Set<CommitId> gone) {
        Optional<Deque<Integer>> same = Revert.title(commit.subject()).map(titles::get);
        if (same.isEmpty()) {
            return Optional.empty();
        }
        Deque<Integer> places = same.get();
        while (!places.isEmpty()
                && (places.peek() <= place
                        || gone.contains(newestFirst.get(places.peek()).id()))) {
            places.poll();
        }
        return Optional.ofNullable(places.peek());
    }
}
