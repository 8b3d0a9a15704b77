package com.plexichat.release.change;

import java.util.Optional;

/**
 * The type security and the words for weaknesses make a security update: {@code Fix XSS in room titles}. The bare word
 * names a module: {@code Fix security manager imports}.
 */
final class SecurityRule implements StatementRule {
    @Override
    public Optional<Fate> fate(Statement statement) {
        Subject subject = statement.subject();
        if (subject.isOf(CommitType.UNTOLD)) {
            return Optional.empty();
        }
        return subject.isOf(CommitType.SECURITY) || Weakness.isIn(statement)
                ? Optional.of(Fate.told(Category.SECURITY))
                : Optional.empty();
    }
}
