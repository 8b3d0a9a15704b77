package com.plexichat.release.change;

import java.util.Optional;
import java.util.Set;

/**
 * The types docs, test, ci, chore, style and build are left out: {@code chore: tidy the imports}. A chore that says it
 * fixes something is none.
 */
final class UntoldTypeRule implements StatementRule {
    private static final String CHORE = "chore";

    /** What a chore may fix without anybody seeing it. */
    private static final Set<String> OF_NO_USER =
            Set.of("build", "formatting", "imports", "indentation", "spelling", "warnings", "whitespace");

    @Override
    public Optional<Fate> fate(Statement statement) {
        Subject subject = statement.subject();
        if (!subject.isOf(CommitType.UNTOLD)) {
            return Optional.empty();
        }
        boolean fix = subject.type().equals(Optional.of(CHORE)) && isFixOfSomething(subject.words());
        return fix || isOtherDependency(subject) ? Optional.empty() : Optional.of(Fate.LEFT_OUT);
    }

    private static boolean isFixOfSomething(Words words) {
        return Verb.of(words.first()).equals(Optional.of(Verb.FIX))
                && Filler.saysAny(words.all())
                && !OF_NO_USER.contains(words.objectNoun());
    }

    /** Who runs the program may depend on it too: {@code chore(deps): remove log4j}. */
    private static boolean isOtherDependency(Subject subject) {
        Optional<Verb> verb =
                DependencyRule.isSaid(subject) ? Verb.of(subject.words().first()) : Optional.empty();
        return verb.equals(Optional.of(Verb.REMOVE)) || verb.equals(Optional.of(Verb.CHANGE));
    }
}
