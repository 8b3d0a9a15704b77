package com.plexichat.release.change;

import java.util.Optional;
import java.util.Set;

/** What is added is no feature if it is other code for what was there: {@code Implement the cache refactor}. */
final class ReworkRule implements StatementRule {
    private static final Set<String> NOUNS = Set.of(
            "annotations",
            "cleanup",
            "hints",
            "improvements",
            "optimization",
            "optimizations",
            "overhaul",
            "refactor",
            "refactoring",
            "rework");

    @Override
    public Optional<Fate> fate(Statement statement) {
        return isRework(statement.subject()) ? Optional.of(Fate.told(Category.CHANGED)) : Optional.empty();
    }

    static boolean isRework(Subject subject) {
        return NOUNS.contains(subject.words().objectNoun());
    }
}
