package com.plexichat.release.change;

import java.util.Optional;

/** The type decides: {@code feat: voice memos} is a new feature. */
final class TypeRule implements StatementRule {
    @Override
    public Optional<Fate> fate(Statement statement) {
        return statement.subject().kind().map(CommitType::category).map(Fate::told);
    }
}
