package com.plexichat.release.change;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Newer dependencies are told in one line together, but for one that closes an advisory: {@code Bump ws from 8.13.0 to
 * 8.14.2}.
 */
final class DependencyRule implements StatementRule {
    private static final String VERB = "^(?:bump|update|upgrade)(?:s|d|ed)? ";

    private static final Phrase BEGINS = Phrase.first(VERB, "bump", "update", "upgrade");

    private static final Pattern TO_VERSION = Pattern.compile(
            "(?i)" + VERB
                    + "(?:prepackaged )?(?:version of )?(?:dependency )?(?<name>[^ ]+(?: [^ ]+){0,3}?)(?: version)?"
                    + "(?: (?<from>from) [^ ]+)? to (?:version )?(?<version>v?\\d[\\w.+-]*)(?: in [^ ]+)?(?:,? (?:because|due|for|as) .*)?$");

    private static final Phrase ALL = Phrase.anywhere(
            VERB + "(?:(?:the )?[^ ]+(?: [^ ]+)? group (?:with|across) .*"
                    + "|(?:[^ ]+ ){0,3}(?:dependencies|deps|lock ?files?|yarn\\.lock|go\\.sum|package-lock\\.json)(?: in [^ ]+)?)$",
            " group ",
            "dependencies",
            "deps",
            "lock",
            "go.sum");

    private static final Pattern ONE_NAME = Pattern.compile("(?i)^bump (?<name>[^ ]+)$");

    /** Unlike {@code retries}, of which there may be 5. */
    private static final Pattern NAME_OF_A_PROGRAM = Pattern.compile("^[^ ]*[\\p{Lu}/@._-][^ ]*$");

    /** Such a name alone may be that of anything, unless the type says that it is a dependency. */
    private static final Pattern UPGRADED = Pattern.compile("(?i)^(?:update|upgrade)[sd]? (?<name>[^ ]+)$");

    private static final Pattern TO_NAME_AND_VERSION =
            Pattern.compile("^(?i:(?:bump|update|upgrade)(?:s|d|ed)? to) (?<name>\\p{Lu}[^ ]*) v?\\d[\\w.]*$");

    /** What the version of a dependency is not: a number that is set. */
    private static final Phrase SETTING = Phrase.anywhere(
            "^(?:the|a|an|our) |\\bof\\b|\\b(?:coverage|count|default|delay|interval|length|level|limit|maximum|minimum|number|size"
                    + "|threshold|timeout)\\b");

    private static final Set<String> SCOPES = Set.of("dep", "deps", "deps-dev", "dependencies", "dependency");

    @Override
    public Optional<Fate> fate(Statement statement) {
        if (!isDependency(statement)) {
            return Optional.empty();
        }
        return Optional.of(statement.closes().isEmpty() ? Fate.DEPENDENCY : Fate.told(Category.SECURITY));
    }

    static boolean isDependency(Statement statement) {
        Subject subject = statement.subject();
        return isSaid(subject) || (BEGINS.isIn(statement) && isBump(subject));
    }

    private static boolean isSaid(Subject subject) {
        return subject.isOf(CommitType.DEPENDENCY)
                || SCOPES.contains(subject.scope().orElse("").toLowerCase(Locale.ROOT));
    }

    private static boolean isBump(Subject subject) {
        return dependency(subject).isPresent() || ALL.isIn(subject);
    }

    /** What such a subject names as updated; empty where it names nothing. */
    static Optional<String> dependency(Subject subject) {
        boolean mayNameVersion = subject.words().lower().contains(" to ");
        Matcher to = TO_VERSION.matcher(subject.text());
        if (mayNameVersion && to.find()) {
            String name = to.group("name");
            boolean version = to.group("version").contains(".")
                    || to.group("version").startsWith("v")
                    || to.group("from") != null
                    || NAME_OF_A_PROGRAM.matcher(name).find();
            return version && !SETTING.isIn(name) ? Optional.of(name) : Optional.empty();
        }
        for (Pattern form : List.of(ONE_NAME, isSaid(subject) ? UPGRADED : TO_NAME_AND_VERSION)) {
            Matcher found = form.matcher(subject.text());
            if (found.find() && !SETTING.isIn(found.group("name"))) {
                return Optional.of(found.group("name"));
            }
        }
        return Optional.empty();
    }
}
