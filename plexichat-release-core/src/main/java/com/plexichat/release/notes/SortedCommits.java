package com.plexichat.release.notes;

import com.plexichat.release.git.CommitMessage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Commits sorted into sections: each told once, vague ones only counted. */
final class SortedCommits {
    private static final Pattern BREAKING_FOOTER = Pattern.compile("(?m)^BREAKING[ -]CHANGE:\\s*(?<text>\\S.*)$");

    /** Bullets by their text without regard to case, so that a repeated one is told once. */
    private final Map<NotesSection, Map<String, String>> bullets = new EnumMap<>(NotesSection.class);

    private final Map<NotesSection, Integer> vague = new EnumMap<>(NotesSection.class);
    private final List<String> breaking = new ArrayList<>();

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
        String bullet = NotesText.bullet(subject.text());
        bullets.computeIfAbsent(section, each -> new LinkedHashMap<>())
                .putIfAbsent(bullet.toLowerCase(Locale.ROOT), bullet);
    }

    private void addBreaking(Subject subject, String body) {
        Matcher footer = BREAKING_FOOTER.matcher(body);
        if (footer.find()) {
            breaking.add(NotesText.bullet(footer.group("text")));
        } else if (subject.breaking()) {
            breaking.add(NotesText.bullet(subject.text()));
        }
    }

    List<String> bullets(NotesSection section) {
        return List.copyOf(bullets.getOrDefault(section, Map.of()).values());
    }

    int vague(NotesSection section) {
        return vague.getOrDefault(section, 0);
    }

    List<String> breaking() {
        return List.copyOf(breaking);
    }
}
