package com.plexichat.release.change;

import java.util.Optional;

/**
 * The types docs, test, ci, chore, style and build are left out: {@code chore: tidy the imports}. A chore that says it
 * fixes something is none.
 */
final class UntoldTypeRule implements StatementRule {
    private static final String CHORE = "chore";
    private static final int A_FIX_OF_SOMETHING = 3;

    @Override
    public Optional<Fate> fate(Statement statement) {
        Subject subject = statement.subject();
        if (!subject.isOf(CommitType.UNTOLD)) {
            return Optional.empty();
        }
        boolean fix = subject.type().equals(Optional.of(CHORE))
                && Verb.of(subject.words().first()).equals(Optional.of(Verb.FIX))
                && subject.words().all().size() >= A_FIX_OF_SOMETHING;
        return fix ? Optional.empty() : Optional.of(Fate.LEFT_OUT);
    }
}
