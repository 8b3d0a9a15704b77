package com.plexichat.release.change;

import java.util.Optional;
import java.util.Set;

/** What is only about the project's own texts is left out: {@code Update README.md}. */
final class DocumentationRule implements StatementRule {
    private static final Set<String> NOUNS = Set.of(
            "contributing",
            "docs",
            "documentation",
            "docstring",
            "docstrings",
            "issue_template",
            "javadoc",
            "pull_request_template",
            "readme");

    private static final Phrase SAYS_SO = Phrase.anywhere(
            "\\b(?:in|of) (?:the )?(?:readme|contributing|changelog|docs|documentation)(?=$|[,.;:)]| (?:about|and|for|of|on)\\b)"
                    + "|\\bcontributing guide|^updated? (?:the )?changelog\\b",
            "readme",
            "contributing",
            "changelog",
            "docs",
            "documentation");

    @Override
    public Optional<Fate> fate(Statement statement) {
        String noun = statement.subject().words().objectNoun();
        boolean file = noun.endsWith(".md") || noun.endsWith(".rst");
        return file || ToolsRule.isSaid(statement.subject(), NOUNS, SAYS_SO)
                ? Optional.of(Fate.LEFT_OUT)
                : Optional.empty();
    }
}
