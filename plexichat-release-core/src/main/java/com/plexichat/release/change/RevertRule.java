package com.plexichat.release.change;

import java.util.Optional;

/** A revert of what was released is a fix, unless nobody was told of it: {@code Revert "Add stickers"}. */
final class RevertRule implements StatementRule {
    private static final Phrase IN_WORDS = Phrase.first(
            "(?:revert(?:s|ed|ing)?) (?:the|a|an|all|back|changes?|commits?|some|that|these|this|to)\\b", "revert");

    @Override
    public Optional<Fate> fate(Statement statement) {
        Optional<Subject> reverted = Revert.of(statement.subject());
        if (reverted.isPresent()) {
            boolean untold = reverted.get().isOf(CommitType.UNTOLD);
            return Optional.of(untold ? Fate.LEFT_OUT : Fate.told(Category.FIXED));
        }
        return IN_WORDS.isIn(statement) ? Optional.of(Fate.told(Category.FIXED)) : Optional.empty();
    }
}
