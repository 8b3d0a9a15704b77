package com.plexichat.release.change;

import java.util.Optional;
import java.util.Set;

/** What is only about the project's tests is left out: {@code Add end-to-end tests for boards}. */
final class TestsRule implements StatementRule {
    private static final Set<String> NOUNS =
            Set.of("test", "tests", "testing", "testcase", "testcases", "coverage", "benchmark", "benchmarks");

    private static final Set<String> NOUNS_OF_TESTS = Set.of(
            "case",
            "cases",
            "data",
            "failure",
            "failures",
            "fixture",
            "fixtures",
            "helper",
            "helpers",
            "suite",
            "suites");

    private static final Phrase SAYS_SO = Phrase.anywhere(
            "\\b(?:flaky|failing|broken) (?:[^ ]+ ){0,2}tests?\\b"
                    + "|\\btests? (?:fail|fails|failed|failures?)\\b"
                    + "|\\b(?:in|of|for) (?:the )?(?:unit |integration |e2e |end-to-end )?tests\\b",
            "test");

    @Override
    public Optional<Fate> fate(Statement statement) {
        Words words = statement.subject().words();
        String noun = words.objectNoun();
        boolean ofTests = NOUNS_OF_TESTS.contains(noun) && NOUNS.contains(words.beforeObjectNoun());
        return NOUNS.contains(noun) || ofTests || SAYS_SO.isIn(statement)
                ? Optional.of(Fate.LEFT_OUT)
                : Optional.empty();
    }
}
