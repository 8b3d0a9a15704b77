package com.plexichat.release.change;

import java.util.Optional;

/** Everything else is an improvement. */
final class RemainderRule implements StatementRule {
    @Override
    public Optional<Fate> fate(Statement statement) {
        return Optional.of(Fate.told(Category.CHANGED));
    }
}
