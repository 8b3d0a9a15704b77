package com.plexichat.release.change;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is told beside tests or the project's texts decides: {@code Update README.md and fix crash on startup}. */
final class BesidesRule implements StatementRule {
    private static final Pattern BETWEEN = Pattern.compile("[,;.]\\s+(?:and\\s+)?|\\s+(?:and|&|\\+)\\s+");
    private static final Hints OF_PARTS = Hints.of(", ", "; ", ". ", " and ", " & ", " + ");

    /** A single noun belongs to what is before it: {@code tests for rooms and boards}. */
    private static final int A_THING_OF_ITS_OWN = 2;

    /** What would leave such a statement out. */
    private final List<StatementRule> untold;

    BesidesRule(StatementRule... untold) {
        this.untold = List.of(untold);
    }

    @Override
    public Optional<Fate> fate(Statement statement) {
        Subject subject = statement.subject();
        if (subject.isOf(CommitType.UNTOLD) || !OF_PARTS.areIn(subject.words()) || !isUntold(statement)) {
            return Optional.empty();
        }
        List<Statement> parts = Stream.of(BETWEEN.split(subject.text(), -1))
                .map(part -> part(statement, part))
                .toList();
        return parts.size() < 2
                ? Optional.empty()
                : parts.stream()
                        .filter(part -> isOfItsOwn(part.subject(), parts.get(0)))
                        .map(part -> fate(part, subject))
                        .filter(Fate::isTold)
                        .findFirst();
    }

    /** A part without a verb has that of the whole. */
    private static Fate fate(Statement part, Subject whole) {
        Fate fate = Rules.fate(part);
        return fate.isTold() && part.subject().verb().isEmpty()
                ? whole.verb().map(Verb::category).map(Fate::told).orElse(fate)
                : fate;
    }

    private boolean isUntold(Statement statement) {
        for (StatementRule rule : untold) {
            if (rule.fate(statement).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Something fixed, added or removed, a thing that is named well and changed; or a thing without a verb beside a part that is whole. */
    private boolean isOfItsOwn(Subject part, Statement first) {
        Optional<Verb> verb = part.verb();
        if (verb.isPresent()) {
            return switch (verb.get()) {
                case FIX, ADD, REMOVE -> true;
                case CHANGE -> part.words().object().size() >= A_THING_OF_ITS_OWN;
                case REVERT, DEPRECATE -> false;
            };
        }
        Words words = first.subject().words();
        boolean whole = isUntold(first)
                && !words.object().isEmpty()
                && words.objectNoun().equals(last(words.all()));
        return whole
                && part.words().all().stream()
                                .filter(word -> !Filler.isFiller(word))
                                .count()
                        >= A_THING_OF_ITS_OWN;
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }

    private static Statement part(Statement whole, String text) {
        return new Statement(whole.commit(), whole.number(), text, Subject.parse(text), whole.merge(), whole.closes());
    }
}
