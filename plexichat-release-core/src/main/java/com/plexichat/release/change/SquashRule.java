package com.plexichat.release.change;

import java.util.Optional;

/** What git writes over commits that became one is left out, their titles are not. */
final class SquashRule implements StatementRule {
    private static final String TITLE = "Squashed commit of the following:";

    @Override
    public Optional<Fate> fate(Statement statement) {
        return isSquash(statement.subject()) ? Optional.of(Fate.LEFT_OUT) : Optional.empty();
    }

    /** True for a subject whose body has the log of the commits. */
    static boolean isSquash(Subject subject) {
        return subject.text().equals(TITLE);
    }
}
