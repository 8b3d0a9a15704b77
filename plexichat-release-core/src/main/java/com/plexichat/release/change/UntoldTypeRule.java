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
        boolean fix = subject.type().filter(CHORE::equals).isPresent()
                && Verb.of(subject.words().first()).filter(Verb.FIX::equals).isPresent()
                && subject.words().all().size() >= A_FIX_OF_SOMETHING;
        return !fix && subject.kind().filter(CommitType.UNTOLD::equals).isPresent()
                ? Optional.of(Fate.LEFT_OUT)
                : Optional.empty();
    }
}
