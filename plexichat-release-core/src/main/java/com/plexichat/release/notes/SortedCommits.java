package com.plexichat.release.notes;

import com.plexichat.release.git.CommitMessage;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Commits sorted into sections: each told once, vague ones only counted. */
final class SortedCommits {
    private static final Pattern BREAKING_FOOTER = Pattern.compile(
            "(?ms)^BREAKING[ -]CHANGE:\\s*(\\S.*?)(?=\\n\\s*\\n|\\n(?:BREAKING CHANGE|[A-Za-z-]+)(?:: | #)|\\z)");

    /** Bullets by their text without regard to case, so that a repeated one is told once. */
    private final Map<NotesSection, Map<String, String>> bullets = new EnumMap<>(NotesSection.class);

    private final Map<NotesSection, Integer> vague = new EnumMap<>(NotesSection.class);
    private final Map<String, String> breaking = new LinkedHashMap<>();

    private SortedCommits() {}

    static SortedCommits of(List<CommitMessage> messages) {
        SortedCommits sorted = new SortedCommits();
        messages.forEach(sorted::add);
        return sorted;
    }

    private void add(CommitMessage message) {
        Subject subject = Subject.parse(message.subject());
        addBreaking(subject, message.body());
        if (NotesRules.isLeftOut(subject)) {
            return;
        }
        NotesSection section = NotesRules.section(subject);
        if (NotesRules.isVague(subject)) {
            vague.merge(section, 1, Integer::sum);
            return;
        }
        addOnce(bullets.computeIfAbsent(section, each -> new LinkedHashMap<>()), subject.text());
    }

    private void addBreaking(Subject subject, String body) {
        Matcher footer = BREAKING_FOOTER.matcher(body);
        List<String> told = footer.results().map(match -> match.group(1)).toList();
        if (told.isEmpty() && subject.breaking()) {
            told = List.of(subject.text());
        }
        told.forEach(text -> addOnce(breaking, text));
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
