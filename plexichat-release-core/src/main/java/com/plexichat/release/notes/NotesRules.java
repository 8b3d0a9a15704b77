package com.plexichat.release.notes;

import static com.plexichat.release.notes.NotesSection.BUG_FIXES;
import static com.plexichat.release.notes.NotesSection.IMPROVEMENTS;
import static com.plexichat.release.notes.NotesSection.NEW_FEATURES;
import static com.plexichat.release.notes.NotesSection.SECURITY_UPDATES;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which section a subject belongs to: the first rule that knows it decides. */
final class NotesRules {
    private static final Pattern HOUSEKEEPING = Pattern.compile(
            "(?i)(?:merge (?:branch|pull request|remote-tracking|tag)\\b.*|release [\\p{L}\\d.v-]+|build \\d+:.*"
                    + "|(?:bump|update|set) (?:the )?version\\b.*|v?[abr]?\\.?\\d+(?:[.-]\\d+)+)");

    private static final Set<String> UNTOLD_TYPES = Set.of("docs", "test", "tests", "ci", "chore", "style", "build");

    private static final Pattern SECURITY = Pattern.compile("(?i).*(?:\\bCVE-\\d{4}-\\d+|\\bGHSA(?:-\\w{4}){3}"
            + "|\\bvulnerabilit|\\bexploit|\\bXSS\\b|\\bCSRF\\b|\\binjection\\b|\\bbypass|\\bharden"
            + "|\\bsecurity (?:fix|patch|update|improvement)).*");

    private static final Pattern SAYS_BUG_FIX = Pattern.compile("(?i).*\\bbug ?fix(?:es)?\\b.*");

    private static final Map<String, NotesSection> TYPES = Map.of(
            "feat", NEW_FEATURES,
            "feature", NEW_FEATURES,
            "fix", BUG_FIXES,
            "bugfix", BUG_FIXES,
            "revert", BUG_FIXES,
            "security", SECURITY_UPDATES);

    private static final Map<String, NotesSection> VERBS = Map.ofEntries(
            Map.entry("fix", BUG_FIXES),
            Map.entry("fixed", BUG_FIXES),
            Map.entry("fixes", BUG_FIXES),
            Map.entry("bugfix", BUG_FIXES),
            Map.entry("revert", BUG_FIXES),
            Map.entry("add", NEW_FEATURES),
            Map.entry("added", NEW_FEATURES),
            Map.entry("implement", NEW_FEATURES),
            Map.entry("introduce", NEW_FEATURES),
            Map.entry("create", NEW_FEATURES),
            Map.entry("update", IMPROVEMENTS),
            Map.entry("improve", IMPROVEMENTS),
            Map.entry("enhance", IMPROVEMENTS),
            Map.entry("refactor", IMPROVEMENTS),
            Map.entry("move", IMPROVEMENTS),
            Map.entry("rename", IMPROVEMENTS),
            Map.entry("remove", IMPROVEMENTS));

    private static final Set<String> SAYS_NOTHING = Set.of(
            "action",
            "bug",
            "bugfix",
            "bugfixes",
            "bugs",
            "change",
            "changes",
            "code",
            "commit",
            "final",
            "files",
            "fixes",
            "minor",
            "misc",
            "more",
            "new",
            "now",
            "some",
            "small",
            "stuff",
            "test",
            "things",
            "update",
            "updates",
            "wip",
            "work",
            "again",
            "it",
            "this");

    /** A rule: the section of a subject, or empty if it does not know. */
    private interface Rule {
        Optional<NotesSection> section(Subject subject);
    }

    private static final List<Rule> SECTIONS = List.of(
            subject -> when(SECURITY.matcher(subject.text()).matches(), SECURITY_UPDATES),
            subject -> when(SAYS_BUG_FIX.matcher(subject.text()).matches(), BUG_FIXES), // also against its type
            subject -> subject.type().map(type -> TYPES.getOrDefault(type, IMPROVEMENTS)),
            subject -> Optional.ofNullable(VERBS.get(subject.firstWord())),
            subject -> Optional.of(IMPROVEMENTS));

    private NotesRules() {}

    /** True for commits that concern those who work on the program, not those who run it. */
    static boolean isLeftOut(Subject subject) {
        return subject.text().isBlank()
                || HOUSEKEEPING.matcher(subject.text()).matches()
                || subject.type().map(UNTOLD_TYPES::contains).orElse(false);
    }

    static NotesSection section(Subject subject) {
        return SECTIONS.stream()
                .flatMap(rule -> rule.section(subject).stream())
                .findFirst()
                .orElseThrow();
    }

    /** True if the text says nothing of what was done, such as "action 6" or "more changes". */
    static boolean isVague(Subject subject) {
        List<String> words =
                Arrays.stream(subject.words()).filter(word -> !word.isEmpty()).toList();
        boolean startsWithVerb = VERBS.containsKey(subject.firstWord());
        List<String> object = startsWithVerb ? words.subList(1, words.size()) : words;
        boolean saysNothing = object.stream()
                .allMatch(word -> SAYS_NOTHING.contains(word) || word.chars().allMatch(Character::isDigit));
        boolean noVerb = !startsWithVerb && subject.type().isEmpty();
        return saysNothing || (noVerb && words.size() < 3);
    }

    private static Optional<NotesSection> when(boolean applies, NotesSection section) {
        return applies ? Optional.of(section) : Optional.empty();
    }
}
