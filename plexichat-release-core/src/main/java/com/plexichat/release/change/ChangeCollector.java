package com.plexichat.release.change;

import com.plexichat.release.git.CommitMessage;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.text.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects what commits changed: each change told once, vague commits only counted. */
public final class ChangeCollector {
    private static final Pattern BREAKING_FOOTER = Pattern.compile(
            "(?ms)^BREAKING[ -]CHANGE:\\s*(\\S.*?)(?=\\n\\s*\\n|\\n(?:BREAKING CHANGE|[A-Za-z-]+)(?:: | #)|\\z)");

    /** What git itself writes into the message of a revert. */
    private static final Pattern REVERTS = Pattern.compile("\\bThis reverts commit ([0-9a-f]{40}(?:[0-9a-f]{24})?)\\b");

    private final List<CommitMessage> messages = new ArrayList<>();

    /** Takes the next older commit. */
    public void add(CommitMessage message) {
        messages.add(message);
    }

    /** How many commits were taken, merges left aside. */
    public int size() {
        return (int) messages.stream().filter(message -> !message.isMerge()).count();
    }

    /** What all of them changed. */
    public ReleaseChanges changes() {
        Sorting sorting = new Sorting();
        Set<CommitId> gone = reverted();
        messages.stream().filter(message -> !gone.contains(message.id())).forEach(sorting::add);
        return sorting.result();
    }

    /** A commit and the one that takes it back both vanish; a revert of what was released before stays. */
    private Set<CommitId> reverted() {
        Set<CommitId> inRange = new HashSet<>();
        messages.forEach(message -> inRange.add(message.id()));
        Set<CommitId> gone = new HashSet<>();
        for (CommitMessage message : messages) {
            Matcher revert = REVERTS.matcher(message.body());
            if (!gone.contains(message.id()) && revert.find()) {
                CommitId other = new CommitId(revert.group(1));
                if (inRange.contains(other)) {
                    gone.add(message.id());
                    gone.add(other);
                }
            }
        }
        return gone;
    }

    private static final class Sorting {
        private final Map<String, Change> changes = new LinkedHashMap<>();
        private final Map<Category, Integer> vague = new EnumMap<>(Category.class);
        private final Map<String, BreakingChange> breaking = new LinkedHashMap<>();

        void add(CommitMessage message) {
            Subject subject = Subject.parse(message.subject());
            boolean toldAsBreaking = addBreaking(subject, message);
            if (toldAsBreaking || message.isMerge() || Rules.isLeftOut(subject)) {
                return;
            }
            Category category = Rules.category(subject);
            if (Rules.isVague(subject)) {
                vague.merge(category, 1, Integer::sum);
                return;
            }
            Wording wording = Wording.of(subject.text());
            changes.putIfAbsent(category + wording.key(), new Change(category, wording, List.of(message.id())));
        }

        /** True if the subject itself is what breaks, so that it is not told again. */
        private boolean addBreaking(Subject subject, CommitMessage message) {
            List<String> told = BREAKING_FOOTER
                    .matcher(message.body())
                    .results()
                    .map(match -> match.group(1))
                    .toList();
            told.forEach(text -> addBreaking(text, message));
            boolean bySubject = told.isEmpty() && subject.breaking();
            if (bySubject) {
                addBreaking(subject.text(), message);
            }
            return bySubject;
        }

        private void addBreaking(String text, CommitMessage message) {
            Wording wording = Wording.of(text);
            breaking.putIfAbsent(wording.key(), new BreakingChange(wording, Optional.empty(), List.of(message.id())));
        }

        ReleaseChanges result() {
            return new ReleaseChanges(
                    List.copyOf(changes.values()), vague, List.copyOf(breaking.values()), new TreeSet<>());
        }
    }
}
