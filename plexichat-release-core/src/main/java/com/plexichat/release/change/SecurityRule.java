package com.plexichat.release.change;

import java.util.Optional;

/**
 * The type security and the words for weaknesses make a security update: {@code Fix XSS in room titles}. The bare word
 * names a module: {@code Fix security manager imports}.
 */
final class SecurityRule implements StatementRule {
    private static final Phrase WEAKNESS = Phrase.anywhere(
            "\\bvulnerabilit(?:y|ies)\\b|\\bexploit|\\bXSS\\b|\\bcross-site\\b"
                    + "|\\bCSRF\\b|\\bSSRF\\b|\\bXXE\\b|\\bRCE\\b"
                    + "|(?<!\\bdependency[ -])(?<!\\bconstructor[ -])(?<!\\bsetter[ -])(?<!\\bfault[ -])\\binjections?\\b"
                    + "|(?<!^)\\bbypass|\\bharden|\\binsecure\\b|\\b(?:path|directory) traversal\\b|\\bopen redirect"
                    + "|\\bprivilege escalation\\b|\\btiming attack"
                    + "|\\bsecurity (?:advisor(?:y|ies)|fix(?:es)?|patch(?:es)?|update|updates|improvements?|hardening|hole|issue)\\b",
            "vulnerab",
            "exploit",
            "xss",
            "cross-site",
            "csrf",
            "ssrf",
            "xxe",
            "rce",
            "injection",
            "bypass",
            "harden",
            "insecure",
            "traversal",
            "redirect",
            "escalation",
            "timing",
            "security");

    @Override
    public Optional<Fate> fate(Statement statement) {
        boolean byType =
                statement.subject().kind().filter(CommitType.SECURITY::equals).isPresent();
        return byType || WEAKNESS.isIn(statement) ? Optional.of(Fate.told(Category.SECURITY)) : Optional.empty();
    }
}
