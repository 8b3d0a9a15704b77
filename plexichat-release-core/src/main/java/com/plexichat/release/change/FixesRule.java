package com.plexichat.release.change;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/** What says that it mends something is a fix, though no verb stands first: {@code Various accessibility fixes}. */
final class FixesRule implements StatementRule {
    private static final Set<String> NOUNS = Set.of("fix", "fixes", "hotfix", "hotfixes");

    private static final Phrase BEGINS = Phrase.first(
            "(?:do not|don['’]t|does not) |add(?:s|ed|ing)? missing |(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?) #\\d+: |quickfix\\b"
                    + "|(?:no |no more |stop )?(?:(?:app|client|server) )?(?:crash(?:es|ing)?|(?:memory )?leak(?:s|ing)?|deadlocks?"
                    + "|race conditions?|nullpointerexceptions?) "
                    + "(?:after|at|during|for|if|in|of|on|when|while|with)\\b"
                    + "|stop leaking |(?:can['’]t|cannot|can not) |(?:wrong|broken) (?!.*\\b(?:are|is|can)\\b)",
            "do not ",
            "don't ",
            "don’t ",
            "does not ",
            "add missing ",
            "adds missing ",
            "added missing ",
            "adding missing ",
            "fix #",
            "fixes #",
            "fixed #",
            "close #",
            "closes #",
            "closed #",
            "resolve #",
            "resolves #",
            "resolved #",
            "quickfix",
            "no ",
            "stop ",
            "app ",
            "client ",
            "server ",
            "crash",
            "memory leak",
            "leak",
            "deadlock",
            "race ",
            "nullpointer",
            "can't ",
            "can’t ",
            "cannot ",
            "can not ",
            "wrong ",
            "broken ");

    private static final Phrase SAYS_SO = Phrase.anywhere(
            "\\bbug[ -]?fix(?:es|ed|ing)?\\b(?! (?:branch|release|version))|[:,-] fixed$|(?::| -) (?:fix|fixes|fixed)\\b",
            "bugfix",
            "bug fix",
            "bug-fix",
            ": fix",
            ", fix",
            "- fix");

    @Override
    public Optional<Fate> fate(Statement statement) {
        Subject subject = statement.subject();
        boolean headline = subject.verb().isEmpty()
                && !Collections.disjoint(NOUNS, subject.words().object());
        return headline || BEGINS.isIn(statement) || SAYS_SO.isIn(statement)
                ? Optional.of(Fate.told(Category.FIXED))
                : Optional.empty();
    }
}
