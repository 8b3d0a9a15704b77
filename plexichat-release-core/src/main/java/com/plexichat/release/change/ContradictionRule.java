package com.plexichat.release.change;

import java.util.Optional;

/** The text decides against its type: {@code feat: bugfixes in the thread view}, {@code feat: improve the ranking}. */
final class ContradictionRule implements StatementRule {
    private static final Phrase FIXES = Phrase.anywhere("\\bbug[ -]?fix(?:e[sd]|ing)?\\b|^fix(?:e[sd]|ing)?\\b", "fix");

    @Override
    public Optional<Fate> fate(Statement statement) {
        return statement
                .subject()
                .kind()
                .flatMap(type -> against(type, statement))
                .map(Fate::told);
    }

    private static Optional<Category> against(CommitType type, Statement statement) {
        if (type.category() != Category.FIXED && FIXES.isIn(statement)) {
            return Optional.of(Category.FIXED);
        }
        if (type != CommitType.FEATURE) {
            return Optional.empty();
        }
        return ReworkRule.isRework(statement.subject())
                ? Optional.of(Category.CHANGED)
                : Verb.of(statement.subject().words().first())
                        .map(Verb::category)
                        .filter(category -> category != Category.ADDED && category != Category.FIXED);
    }
}
