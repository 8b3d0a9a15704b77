package com.plexichat.release.change;

import java.util.List;
import java.util.stream.Stream;

/** What the rules of the notes are called where they tell what they did. */
public final class RuleNames {
    private RuleNames() {}

    /** Of every rule, in the order of the list. */
    public static List<String> all() {
        return Stream.of(Rules.STATEMENT, List.of(Rules.REVERTS), Rules.RANGE)
                .flatMap(List::stream)
                .map(Rule::name)
                .toList();
    }
}
