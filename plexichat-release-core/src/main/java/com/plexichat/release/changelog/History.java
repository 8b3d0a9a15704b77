package com.plexichat.release.changelog;

import com.plexichat.release.ahead.ReadAhead;
import com.plexichat.release.change.ChangeCollector;
import com.plexichat.release.change.ReleaseChanges;
import com.plexichat.release.git.CommitMessage;
import com.plexichat.release.manifest.CommitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the commits of a history, each before its parents, and tells each of them once: in the lowest version that has it. What
 * has no tag yet takes no commit of a version that has one, however low its own is.
 */
final class History {
    private final List<Milestone> ascending;
    private final List<Milestone> ranked;
    private final VersionRanks ranks;
    private final Map<Integer, ChangeCollector> open = new HashMap<>();
    /** Refs are compared faster than milestones. */
    private final Map<String, ReadAhead<ReleaseChanges>> toldByRef = new HashMap<>();

    private final Set<CommitId> unseen = new HashSet<>();

    History(Milestones milestones) {
        this.ascending = milestones.ascending();
        this.ranked = new ArrayList<>(ascending);
        ranked.removeIf(milestone -> milestone.ref().equals(milestones.head().ref()));
        ranked.add(milestones.head());
        List<CommitId> tips = ranked.stream().map(Milestone::commit).toList();
        this.ranks = new VersionRanks(tips, this::end);
        this.unseen.addAll(tips);
    }

    void add(CommitMessage message) {
        unseen.remove(message.id());
        int rank = ranks.take(message.id());
        open.computeIfAbsent(rank, key -> new ChangeCollector()).add(message);
        ranks.follow(rank, message.parents());
    }

    /** What was collected is let go as soon as it is known what of it is told, which is found out beside the reading. */
    private void end(int rank) {
        ChangeCollector collector = open.remove(rank);
        if (collector != null) {
            toldByRef.put(ranked.get(rank).ref(), ReadAhead.of(collector::changes));
        }
    }

    /** The milestones whose commits were among those taken, newest first. */
    List<ChangelogEntry> entries() {
        List<ChangelogEntry> entries = new ArrayList<>();
        Optional<Milestone> base = Optional.empty();
        for (Milestone milestone : ascending) {
            ReleaseChanges changes = Optional.ofNullable(toldByRef.get(milestone.ref()))
                    .map(ReadAhead::get)
                    .orElseGet(() -> new ChangeCollector().changes());
            ChangelogEntry entry = new ChangelogEntry(milestone, base, Optional.empty(), changes);
            boolean isWorthTelling = milestone.version().isPresent() || !entry.isEmpty();
            if (!unseen.contains(milestone.commit()) && isWorthTelling) {
                entries.add(0, entry);
                base = Optional.of(milestone);
            }
        }
        return entries;
    }
}
