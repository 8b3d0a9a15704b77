package com.plexichat.release.change;

import java.util.Optional;

/** A subject without any words is left out: {@code [a.1.1-5]}. */
final class EmptyRule implements StatementRule {
    @Override
    public Optional<Fate> fate(Statement statement) {
        return statement.subject().text().isBlank() ? Optional.of(Fate.LEFT_OUT) : Optional.empty();
    }
}
