package com.plexichat.release.change;

import java.util.Optional;

/** The type decides: {@code feat: voice memos} is a new feature. */
final class TypeRule implements StatementRule {
    @Override
    public Optional<Fate> fate(Statement statement) {
        Optional<CommitType> kind = statement.subject().kind();
        return kind.isPresent() ? Optional.of(Fate.told(kind.get().category())) : Optional.empty();
    }
}
