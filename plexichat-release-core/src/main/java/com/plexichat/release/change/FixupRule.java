package com.plexichat.release.change;

import java.util.Optional;

/** What git is to put into another commit is told there: {@code fixup! Add polls}. */
final class FixupRule implements StatementRule {
    private static final Phrase MARK = Phrase.first("(?:(?:fixup|squash|amend)! ?)+", "fixup", "squash", "amend");

    @Override
    public Optional<Fate> fate(Statement statement) {
        return MARK.isIn(statement) ? Optional.of(Fate.LEFT_OUT) : Optional.empty();
    }
}
