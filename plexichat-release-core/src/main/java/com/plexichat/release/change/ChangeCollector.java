package com.plexichat.release.change;

import com.plexichat.release.git.CommitMessage;
import com.plexichat.release.manifest.CommitId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Collects what commits changed: each change told once, vague commits only counted. Messages are not kept. */
public final class ChangeCollector {
    private final List<ReadCommit> commits = new ArrayList<>();
    private int merges;

    /** Takes the next older commit. */
    public void add(CommitMessage message) {
        commits.add(ReadCommit.of(message));
        merges += message.isMerge() ? 1 : 0;
    }

    /** How many commits were taken, merges left aside. */
    public int size() {
        return commits.size() - merges;
    }

    public int merges() {
        return merges;
    }

    /** What all of them changed. */
    public ReleaseChanges changes() {
        List<ReadCommit> staying = staying(Rules.REVERTS.vanished(commits));
        List<Entry> entries = folded(staying);
        Map<Category, Integer> vague = new EnumMap<>(Category.class);
        List<Change> changes = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.fate().isTold()) {
                changes.add(entry.change());
            } else if (entry.fate().kind() == Fate.Kind.VAGUE) {
                vague.merge(entry.fate().category().orElseThrow(), 1, Integer::sum);
            }
        }
        TreeSet<Advisory> advisories = new TreeSet<>();
        for (ReadCommit commit : staying) {
            if (commit.isTold()) {
                advisories.addAll(commit.advisories());
            }
        }
        return new ReleaseChanges(changes, vague, breaking(staying), advisories);
    }

    /** Which rule placed each statement where, newest first. */
    public List<Placement> placements() {
        Set<CommitId> vanished = Rules.REVERTS.vanished(commits);
        Map<CommitId, Map<Integer, Placed>> folded = new HashMap<>();
        for (Entry entry : folded(staying(vanished))) {
            entry.parts()
                    .forEach(part -> folded.computeIfAbsent(part.commit(), id -> new HashMap<>())
                            .put(part.number(), part));
        }
        List<Placement> placements = new ArrayList<>();
        for (ReadCommit commit : commits) {
            for (Placed placed : commit.statements()) {
                Placed last = folded.getOrDefault(commit.id(), Map.of()).getOrDefault(placed.number(), placed);
                placements.add((vanished.contains(commit.id()) ? last.foldedBy(Rules.REVERTS) : last).placement());
            }
        }
        return placements;
    }

    private List<ReadCommit> staying(Set<CommitId> vanished) {
        if (vanished.isEmpty()) {
            return commits;
        }
        return commits.stream()
                .filter(commit -> !vanished.contains(commit.id()))
                .toList();
    }

    private static List<Entry> folded(List<ReadCommit> commits) {
        List<Entry> entries = new ArrayList<>();
        for (ReadCommit commit : commits) {
            for (Placed statement : commit.statements()) {
                if (statement.isEntry()) {
                    entries.add(Entry.of(statement));
                }
            }
        }
        for (FoldingRule rule : Rules.RANGE) {
            entries = rule.fold(entries);
        }
        return entries;
    }

    /** Each of them once; what to do about it may stand in any of the commits. */
    private static List<BreakingChange> breaking(List<ReadCommit> commits) {
        Map<String, BreakingChange> breaking = new LinkedHashMap<>();
        for (ReadCommit commit : commits) {
            for (BreakingChange each : commit.breaking()) {
                breaking.merge(each.wording().key(), each, BreakingChange::and);
            }
        }
        return List.copyOf(breaking.values());
    }
}
