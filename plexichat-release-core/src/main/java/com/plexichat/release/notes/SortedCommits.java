package com.plexichat.release.notes;

import com.plexichat.release.git.CommitMessage;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Commits sorted into sections: each told once, vague ones only counted. */
final class SortedCommits {
    private static final Pattern BREAKING_FOOTER = Pattern.compile(
            "(?ms)^BREAKING[ -]CHANGE:\\s*(\\S.*?)(?=\\n\\s*\\n|\\n(?:BREAKING CHANGE|[A-Za-z-]+)(?:: | #)|\\z)");

    /** What git itself writes into the message of a revert. */
    private static final Pattern REVERTS = Pattern.compile("\\bThis reverts commit ([0-9a-f]{40}(?:[0-9a-f]{24})?)\\b");

    /** Bullets by their text without regard to case, so that a repeated one is told once. */
    private final Map<NotesSection, Map<String, String>> bullets = new EnumMap<>(NotesSection.class);

    private final Map<NotesSection, Integer> vague = new EnumMap<>(NotesSection.class);
    private final Map<String, String> breaking = new LinkedHashMap<>();

    private SortedCommits() {}

    static SortedCommits of(List<CommitMessage> messages) {
        SortedCommits sorted = new SortedCommits();
        withoutReverted(messages).forEach(sorted::add);
        return sorted;
    }

    /** A commit and the one that takes it back both vanish; a revert of what was released before stays. */
    private static List<CommitMessage> withoutReverted(List<CommitMessage> newestFirst) {
        Set<String> inRange =
                newestFirst.stream().map(message -> message.id().hex()).collect(Collectors.toSet());
        Set<String> gone = new HashSet<>();
        for (CommitMessage message : newestFirst) {
            Matcher revert = REVERTS.matcher(message.body());
            if (!gone.contains(message.id().hex()) && revert.find() && inRange.contains(revert.group(1))) {
                gone.add(message.id().hex());
                gone.add(revert.group(1));
            }
        }
        return newestFirst.stream()
                .filter(message -> !gone.contains(message.id().hex()))
                .toList();
    }

    private void add(CommitMessage message) {
        Subject subject = Subject.parse(message.subject());
        boolean toldAsBreaking = addBreaking(subject, message.body());
        if (toldAsBreaking || NotesRules.isLeftOut(subject)) {
            return;
        }
        NotesSection section = NotesRules.section(subject);
        if (NotesRules.isVague(subject)) {
            vague.merge(section, 1, Integer::sum);
            return;
        }
        addOnce(bullets.computeIfAbsent(section, each -> new LinkedHashMap<>()), subject.text());
    }

    /** True if the subject itself is what breaks, so that it is not told again. */
    private boolean addBreaking(Subject subject, String body) {
        Matcher footer = BREAKING_FOOTER.matcher(body);
        List<String> told = footer.results().map(match -> match.group(1)).toList();
        told.forEach(text -> addOnce(breaking, text));
        boolean bySubject = told.isEmpty() && subject.breaking();
        if (bySubject) {
            addOnce(breaking, subject.text());
        }
        return bySubject;
    }

    private static void addOnce(Map<String, String> lines, String text) {
        String bullet = NotesText.bullet(text);
        lines.putIfAbsent(bullet.toLowerCase(Locale.ROOT), bullet);
    }

    List<String> bullets(NotesSection section) {
        return List.copyOf(bullets.getOrDefault(section, Map.of()).values());
    }

    int vague(NotesSection section) {
        return vague.getOrDefault(section, 0);
    }

    List<String> breaking() {
        return List.copyOf(breaking.values());
    }
}
