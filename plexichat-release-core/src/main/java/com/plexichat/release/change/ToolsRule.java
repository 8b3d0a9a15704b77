package com.plexichat.release.change;

import java.util.Optional;
import java.util.Set;

/** What is only about linters, pipelines and files of other tools is left out: {@code Check scripts with a linter}. */
final class ToolsRule implements StatementRule {
    private static final Set<String> NOUNS = Set.of(
            "ci",
            "codeowners",
            "dependabot.yml",
            "editorconfig",
            "gitattributes",
            "gitignore",
            "gitlab-ci.yml",
            "jenkinsfile",
            "lint",
            "linter",
            "linters",
            "linting",
            "pre-commit",
            "pre-commit-config.yaml",
            "renovate.json");

    private static final Set<String> LINTERS = Set.of(
            "checkstyle", "eslint", "flake8", "golangci-lint", "mypy", "prettier", "pylint", "ruff", "shellcheck");

    private static final Phrase SAYS_SO = Phrase.anywhere(
            "\\b(?:by|for|in|to|with) (?:the |a |our )?(?:linters?|ci|(?:ci |build )?pipelines?(?! of ))(?:$|[ .,;:])"
                    + "|\\.github/|\\bgithub actions?\\b|\\blint (?:errors?|fix(?:es)?|issues?|warnings?)\\b"
                    + "|\\bpre-commit\\b|\\bworkflows? [^.]{1,60}\\bpull requests?\\b|\\b(?:issue|pull request) templates?\\b"
                    + "|\\bdev(?:elopment)? dependenc(?:y|ies)\\b",
            "lint",
            "ci",
            "pipeline",
            "github",
            "pre-commit",
            "workflow",
            "template",
            "dependenc");

    @Override
    public Optional<Fate> fate(Statement statement) {
        String noun = statement.subject().words().objectNoun();
        return NOUNS.contains(noun) || LINTERS.contains(noun) || SAYS_SO.isIn(statement)
                ? Optional.of(Fate.LEFT_OUT)
                : Optional.empty();
    }
}
