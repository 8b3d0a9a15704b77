package com.plexichat.release.change;

import java.util.Optional;

/** Without a type the first verb decides: {@code Add quiet hours} is a new feature. */
final class VerbRule implements StatementRule {
    private static final Phrase NO_VERB = Phrase.first(
            "(?:revert|support|fix|update|move|drop) (?:button|page|dialog|menu)\\b",
            "revert",
            "support",
            "fix",
            "update",
            "move",
            "drop");

    @Override
    public Optional<Fate> fate(Statement statement) {
        Optional<Verb> verb = statement.subject().verb();
        return verb.isPresent() && !NO_VERB.isIn(statement)
                ? Optional.of(Fate.told(verb.get().category()))
                : Optional.empty();
    }
}
