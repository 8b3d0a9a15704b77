package com.plexichat.release.change;

import java.util.Optional;
import java.util.Set;

/** What is only about the project's tests is left out: {@code Add end-to-end tests for boards}. */
final class TestsRule implements StatementRule {
    private static final Set<String> NOUNS = Set.of("tests", "testcase", "testcases", "benchmarks");

    /** The program may have its own, such as one of the microphone. */
    private static final Set<String> NOUNS_OF_PROGRAMS = Set.of("test", "testing", "coverage", "benchmark");

    private static final Set<String> KINDS = Set.of(
            "code",
            "e2e",
            "end-to-end",
            "failing",
            "flaky",
            "integration",
            "junit",
            "missing",
            "regression",
            "smoke",
            "test",
            "tests",
            "unit");

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
        return isAboutTests(statement.subject()) ? Optional.of(Fate.LEFT_OUT) : Optional.empty();
    }

    static boolean isAboutTests(Subject subject) {
        Words words = subject.words();
        String noun = words.objectNoun();
        String before = words.beforeObjectNoun();
        boolean ofProgram = NOUNS_OF_PROGRAMS.contains(noun);
        if ((ofProgram || NOUNS.contains(noun)) && KINDS.contains(before)) {
            return true;
        }
        boolean alone = before.isEmpty() && (noun.equals("tests") || (ofProgram && !subject.saysThatItIsTold()));
        boolean named = NOUNS.contains(noun) && !subject.saysThatItIsTold();
        boolean ofTests = NOUNS_OF_TESTS.contains(noun) && (before.equals("test") || before.equals("tests"));
        return alone || named || ofTests || SAYS_SO.isIn(subject);
    }
}
