package com.plexichat.release.change;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Newer dependencies are told in one line together, but for one that closes an advisory: {@code Bump ws from 8.13.0 to
 * 8.14.2}.
 */
final class DependencyRule implements StatementRule {
    private static final String VERB = "^(?:bump|update|upgrade)(?:s|d|ed)? ";

    private static final Phrase BEGINS = Phrase.first(VERB, "bump", "update", "upgrade");

    /** What else is done to a version where a type or a scope says that it is of a dependency. */
    private static final Phrase BEGINS_WHERE_SAID = Phrase.first(
            VERB + "|(?:pin|refresh)(?:s|ned|ed)? |lock ?file maintenance\\b",
            "bump",
            "update",
            "upgrade",
            "pin",
            "refresh",
            "lock");

    private static final Pattern TO_VERSION = Pattern.compile(
            "(?i)" + VERB
                    + "(?:prepackaged )?(?:version of )?(?:dependency )?(?<name>[^ ]+(?: [^ ]+){0,3}?)(?: version)?"
                    + "(?: from (?<from>[^ ]+))? to (?:version )?(?<version>v?\\d[\\w.+-]*)(?: in [^ ]+)?(?:,? (?:because|due|for|as) .*)?$");

    private static final Phrase ALL = Phrase.anywhere(
            VERB + "(?:(?:the )?[^ ]+(?: [^ ]+)? group (?:in [^ ]+ )?(?:with|across) \\d+ (?:update|director).*"
                    + "|(?:[^ ]+ ){0,3}(?:dependencies|deps|lock ?files?|yarn\\.lock|go\\.sum|package-lock\\.json)(?: in [^ ]+)?)$",
            " group ",
            "dependencies",
            "deps",
            "lock",
            "go.sum");

    private static final Pattern ONE_NAME = Pattern.compile("(?i)^bump (?!(?:dependencies|deps)$)(?<name>[^ ]+)$");

    /** Unlike {@code retries}, of which there may be 5. */
    private static final Pattern NAME_OF_A_PROGRAM = Pattern.compile("^[^ ]*[\\p{Lu}/@._-][^ ]*$");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** What a server runs with is told, for who runs it has to have it. */
    private static final Set<String> RUNTIMES = Set.of(
            "go", "java", "jdk", "mariadb", "mysql", "node", "node.js", "php", "postgresql", "python", "redis", "ruby");

    /** Such a name alone may be that of anything, unless the type says that it is a dependency. */
    private static final Pattern UPGRADED =
            Pattern.compile("(?i)^(?:update|upgrade)[sd]? (?!(?:dependencies|deps)$)(?<name>[^ ]+)$");

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
        return isSaid(subject) ? BEGINS_WHERE_SAID.isIn(subject) : BEGINS.isIn(subject) && isBump(subject);
    }

    /** True if the type or the scope says that it is of a dependency, whatever is done to that. */
    static boolean isSaid(Subject subject) {
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
            boolean version = isVersion(to.group("version"), name, to.group("from")) || isSaid(subject);
            return version && !SETTING.isIn(name) ? Optional.of(name) : Optional.empty();
        }
        for (Pattern form : List.of(ONE_NAME, isSaid(subject) ? UPGRADED : TO_NAME_AND_VERSION)) {
            Matcher found = form.matcher(subject.text());
            if (found.find() && isName(found.group("name"))) {
                return Optional.of(found.group("name"));
            }
        }
        return Optional.empty();
    }

    /** A bare word needs more than one number of its version, for it may be that of a setting. */
    private static boolean isVersion(String version, String name, @Nullable String from) {
        if (NAME_OF_A_PROGRAM.matcher(name).find()) {
            return !YEAR.matcher(version).matches();
        }
        int dot = version.indexOf('.');
        return dot >= 0 && (version.startsWith("v") || version.indexOf('.', dot + 1) >= 0 || isDotted(from));
    }

    private static boolean isDotted(@Nullable String version) {
        return version != null && version.contains(".");
    }

    private static boolean isName(String name) {
        return !SETTING.isIn(name) && !RUNTIMES.contains(name.toLowerCase(Locale.ROOT));
    }
}
