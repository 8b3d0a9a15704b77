package com.plexichat.release.change;

import java.util.Optional;

/** What names an advisory only below its subject is a security update too. */
final class ClosesAdvisoryRule implements StatementRule {
    @Override
    public Optional<Fate> fate(Statement statement) {
        return statement.closes().isEmpty() ? Optional.empty() : Optional.of(Fate.told(Category.SECURITY));
    }
}
