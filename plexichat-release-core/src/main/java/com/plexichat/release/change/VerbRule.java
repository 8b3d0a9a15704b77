package com.plexichat.release.change;

import java.util.Optional;

/** Without a type the first verb decides: {@code Add quiet hours} is a new feature. */
final class VerbRule implements StatementRule {
    private static final Phrase NO_VERB = Phrase.first(
            "(?:revert|support|fix|update|move|drop) (?:button|page|dialog|menu)\\b",
            "button",
            "page",
            "dialog",
            "menu");

    @Override
    public Optional<Fate> fate(Statement statement) {
        return NO_VERB.isIn(statement)
                ? Optional.empty()
                : statement.subject().verb().map(Verb::category).map(Fate::told);
    }
}
