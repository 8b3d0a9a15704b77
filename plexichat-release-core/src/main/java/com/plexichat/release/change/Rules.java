package com.plexichat.release.change;

import static com.plexichat.release.change.Category.ADDED;
import static com.plexichat.release.change.Category.CHANGED;
import static com.plexichat.release.change.Category.FIXED;
import static com.plexichat.release.change.Category.SECURITY;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which section a subject belongs to: the first rule that knows it decides. */
final class Rules {
    private static final Pattern HOUSEKEEPING = Pattern.compile(
            "(?i)(?:merge (?:branch|pull request|remote-tracking|tag)\\b.*|release (?=\\S*\\d)\\S+|build \\d+:.*"
                    + "|(?:bump|update|set) (?:the )?version(?:\\.json| number| file)?(?: (?:to|from|for)\\b.*| \\S*\\d\\S*)?"
                    + "|v?[abr]?\\.?\\d+(?:[.-]\\d+)+|\\d+[abr]\\d+)");

    private static final Set<String> UNTOLD_TYPES = Set.of("docs", "test", "tests", "ci", "chore", "style", "build");

    private static final String ADVISORY = "\\bCVE-\\d{4}-\\d+|\\bGHSA(?:-\\w{4}){3}";

    private static final Pattern NAMES_ADVISORY = Pattern.compile("(?i).*(?:" + ADVISORY + ").*");

    private static final Pattern SECURITY_WORDS = Pattern.compile("(?i).*(?:" + ADVISORY
            + "|\\bvulnerabilit|\\bexploit|\\bXSS\\b|\\bCSRF\\b|(?<!dependency )\\binjection\\b|\\bbypass|\\bharden"
            + "|\\bsecurity (?:fix|patch|update|improvement)).*");

    private static final Pattern SAYS_BUG_FIX = Pattern.compile("(?i).*\\bbug ?fix(?:es)?\\b.*");

    private static final Map<String, Category> TYPES = Map.of(
            "feat", ADDED,
            "feature", ADDED,
            "fix", FIXED,
            "bugfix", FIXED,
            "hotfix", FIXED,
            "revert", FIXED,
            "perf", CHANGED,
            "refactor", CHANGED,
            "security", SECURITY);

    private static final Map<String, Category> VERBS = verbs(Map.of(
            FIXED,
            List.of("fix fixes fixed fixing bugfix", "revert reverts reverted"),
            ADDED,
            List.of(
                    "add adds added adding",
                    "implement implements implemented",
                    "introduce introduces introduced",
                    "create creates created"),
            CHANGED,
            List.of(
                    "update updates updated",
                    "improve improves improved",
                    "enhance enhances enhanced",
                    "refactor refactors refactored",
                    "move moves moved",
                    "rename renames renamed",
                    "remove removes removed")));

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
        Optional<Category> category(Subject subject);
    }

    private static final List<Rule> SECTIONS = List.of(
            subject -> when(SECURITY_WORDS.matcher(subject.text()).matches(), SECURITY),
            subject -> when(SAYS_BUG_FIX.matcher(subject.text()).matches(), FIXED), // also against its type
            subject -> subject.type().map(TYPES::get),
            subject -> subject.type().map(VERBS::get), // "Fixed: ..." is no type but says as much
            subject -> Optional.ofNullable(VERBS.get(subject.firstWord())),
            subject -> Optional.of(CHANGED));

    private Rules() {}

    private static Map<String, Category> verbs(Map<Category, List<String>> forms) {
        Map<String, Category> verbs = new HashMap<>();
        forms.forEach((section, lines) ->
                lines.stream().flatMap(line -> Stream.of(line.split(" "))).forEach(verb -> verbs.put(verb, section)));
        return Map.copyOf(verbs);
    }

    /** True for commits that concern those who work on the program, not those who run it. */
    static boolean isLeftOut(Subject subject) {
        boolean untold = subject.text().isBlank()
                || HOUSEKEEPING.matcher(subject.text()).matches()
                || subject.type().map(UNTOLD_TYPES::contains).orElse(false);
        return untold && !NAMES_ADVISORY.matcher(subject.text()).matches();
    }

    static Category category(Subject subject) {
        return SECTIONS.stream()
                .flatMap(rule -> rule.category(subject).stream())
                .findFirst()
                .orElseThrow();
    }

    /** True if the text says nothing of what was done, such as "action 6" or "more changes". */
    static boolean isVague(Subject subject) {
        if (SECURITY_WORDS.matcher(subject.text()).matches()) {
            return false;
        }
        List<String> words = subject.words();
        boolean startsWithVerb = VERBS.containsKey(subject.firstWord());
        List<String> object = startsWithVerb ? words.subList(1, words.size()) : words;
        boolean saysNothing = object.stream()
                .allMatch(word -> SAYS_NOTHING.contains(word) || word.chars().allMatch(Character::isDigit));
        boolean noVerb = !startsWithVerb && subject.type().isEmpty();
        return saysNothing || (noVerb && words.size() < 2 && !writtenWithoutSpaces(subject.text()));
    }

    private static boolean writtenWithoutSpaces(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    private static Optional<Category> when(boolean applies, Category section) {
        return applies ? Optional.of(section) : Optional.empty();
    }
}
