package com.plexichat.release.change;

import java.util.Optional;

/** The text decides against its type: {@code feat: bugfixes in the thread view}, {@code feat: improve the ranking}. */
final class ContradictionRule implements StatementRule {
    private static final Phrase FIXES = Phrase.anywhere(
            "\\bbug[ -]?fix(?:e[sd]|ing)?\\b(?! (?:branch|release|version))|^fix(?:es|ing)?\\b(?!-)"
                    + "|^fixed\\b(?!-| (?:bar|column|footer|header|height|layout|position|row|sidebar|size|toolbar|width)s?\\b)",
            "fix");

    @Override
    public Optional<Fate> fate(Statement statement) {
        Optional<CommitType> type = statement.subject().kind();
        Optional<Category> against = type.isPresent() ? against(type.get(), statement) : Optional.empty();
        return against.isPresent() ? Optional.of(Fate.told(against.get())) : Optional.empty();
    }

    private static Optional<Category> against(CommitType type, Statement statement) {
        if (type.category() != Category.FIXED && FIXES.isIn(statement)) {
            return Optional.of(Category.FIXED);
        }
        if (type != CommitType.FEATURE) {
            return Optional.empty();
        }
        if (ReworkRule.isRework(statement.subject())) {
            return Optional.of(Category.CHANGED);
        }
        Optional<Verb> verb = Verb.of(statement.subject().words().first());
        boolean against =
                verb.isPresent() && verb.get() != Verb.ADD && verb.get().category() != Category.FIXED;
        return against ? Optional.of(verb.get().category()) : Optional.empty();
    }
}
