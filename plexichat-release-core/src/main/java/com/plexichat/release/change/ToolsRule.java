package com.plexichat.release.change;

import java.util.Optional;
import java.util.Set;

/** What is only about linters, pipelines and files of other tools is left out: {@code Check scripts with a linter}. */
final class ToolsRule implements StatementRule {
    /** A pipeline and the files of tools, whatever the type is. */
    private static final Set<String> NAMES = Set.of(
            "ci",
            "codeowners",
            "dependabot.yml",
            "editorconfig",
            "gitattributes",
            "gitignore",
            "gitlab-ci.yml",
            "jenkinsfile",
            "pre-commit-config.yaml",
            "renovate.json");

    private static final Set<String> NOUNS = Set.of(
            "checkstyle",
            "eslint",
            "flake8",
            "golangci-lint",
            "lint",
            "linter",
            "linters",
            "linting",
            "mypy",
            "pre-commit",
            "pylint",
            "ruff",
            "shellcheck");

    private static final Phrase PLAIN = Phrase.anywhere(
            "^(?:try to )?(?:fix|repair)(?:e[sd]|ing|s)? (?:the )?(?:broken |failing |flaky )?(?:build|ci)"
                    + "(?:$| (?:again|after|for|in|of|on|with)\\b)"
                    + "|^(?:fix(?:e[sd]|ing)? )?lint(?:er|ing)? (?:errors?|issues?|warnings?)(?:$| in\\b)"
                    + "|\\bdev(?:elopment)? dependenc(?:y|ies)\\b",
            " build",
            " ci",
            "lint",
            "dependenc");

    private static final Phrase SAYS_SO = Phrase.anywhere(
            "\\b(?:by|for|in|to|with) (?:the |a |our )?(?:linters?|ci|(?:ci|build) pipelines?)(?:$|[ .,;:])"
                    + "|\\bfor (?:the|our) pipeline$|\\b(?:add|apply|by|run|use|with) prettier\\b"
                    + "|\\.github/|\\bgithub actions?\\b|\\blint (?:errors?|fix(?:es)?|issues?|warnings?)\\b"
                    + "|\\bpre-commit\\b|\\bworkflows? [^.]{1,60}\\bpull requests?\\b|\\b(?:issue|pull request) templates?\\b",
            "lint",
            "ci",
            "pipeline",
            "prettier",
            "github",
            "pre-commit",
            "workflow",
            "template");

    @Override
    public Optional<Fate> fate(Statement statement) {
        Subject subject = statement.subject();
        return NAMES.contains(subject.words().objectNoun()) || PLAIN.isIn(subject) || isSaid(subject, NOUNS, SAYS_SO)
                ? Optional.of(Fate.LEFT_OUT)
                : Optional.empty();
    }

    /** True if the object is one of these, or the phrase is there, and no type says that it is told. */
    static boolean isSaid(Subject subject, Set<String> nouns, Phrase phrase) {
        return !subject.saysThatItIsTold() && (nouns.contains(subject.words().objectNoun()) || phrase.isIn(subject));
    }
}
