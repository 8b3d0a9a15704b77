package com.plexichat.release.change;

import java.util.List;
import java.util.Optional;

/** A revert of what was released is a fix, unless nobody was told of it: {@code Revert "Add stickers"}. */
final class RevertRule implements StatementRule {
    private static final Phrase IN_WORDS = Phrase.first(
            "(?:revert(?:s|ed|ing)?) (?:the|a|an|all|back|changes?|commits?|some|that|these|this|to)\\b", "revert");

    @Override
    public Optional<Fate> fate(Statement statement) {
        if (!statement.closes().isEmpty()) {
            return Optional.empty();
        }
        Optional<Subject> reverted = Revert.of(statement.subject());
        if (reverted.isPresent()) {
            Fate fate = Rules.fate(new Statement(
                    statement.commit(), statement.number(), reverted.get().text(), reverted.get(), false, List.of()));
            return Optional.of(
                    switch (fate.kind()) {
                        case TOLD -> Fate.told(Category.FIXED);
                        case VAGUE -> Fate.vague(Category.FIXED);
                        case DEPENDENCY, TRANSLATION, LEFT_OUT -> fate;
                    });
        }
        return IN_WORDS.isIn(statement) ? Optional.of(Fate.told(Category.FIXED)) : Optional.empty();
    }

    /** True for what opens again what was closed before. */
    static boolean isRevert(Subject subject) {
        return Revert.of(subject).isPresent() || IN_WORDS.isIn(subject);
    }
}
