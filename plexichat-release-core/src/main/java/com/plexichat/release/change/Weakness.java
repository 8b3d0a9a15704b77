package com.plexichat.release.change;

/** The words for what an attacker may use. */
final class Weakness {
    private static final String SECRET =
            "(?:tokens?|passwords?|secrets?|credentials?|api[ -]keys?|private keys?|session (?:ids?|keys?))";

    private static final String STOPPED =
            "(?:fix|prevent|block|stop|refuse|clos|reject|den[iy]|disallow|avoid|do not allow|don['’]t allow)";

    /** A cache is passed by for speed or freshness. */
    private static final String NO_GUARD =
            "(?:e[sd]|ing)? (?:of )?(?:the |an? )?(?:[\\w-]+ )?(?:buffers?|cach(?:e|es|ing)|cdn|proxy|proxies|queues?)\\b";

    /** A weakness whose name leaves no doubt. */
    private static final Phrase NAMED = Phrase.anywhere(
            "\\bvulnerabilit(?:y|ies)\\b|\\bexploit|\\bXSS\\b|\\bcross-site\\b"
                    + "|\\bCSRF\\b|\\bSSRF\\b|\\bXXE\\b|\\bRCE\\b|\\b(?-i:(?:D|Re)?DoS)\\b|\\bdenial[ -]of[ -]service\\b"
                    + "|(?<!\\bdependency[ -])(?<!\\bconstructor[ -])(?<!\\bsetter[ -])(?<!\\bfault[ -])\\binjections?\\b"
                    + "|(?<!^)\\bbypass(?!" + NO_GUARD + ")|\\bharden|\\binsecure\\b|\\b(?:path|directory) traversal\\b"
                    + "|\\bopen redirect|\\bclick-?jacking\\b|\\binformation (?:disclosure|leak)"
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
            "dos",
            "denial",
            "injection",
            "bypass",
            "harden",
            "insecure",
            "traversal",
            "open redirect",
            "jacking",
            "information disclosure",
            "information leak",
            "privilege escalation",
            "timing attack",
            "security");

    /** What is one by what it is done to. */
    private static final Phrase TOLD = Phrase.anywhere(
            "^" + STOPPED + ".*\\bunauthori[sz]ed access\\b"
                    + "|\\b" + SECRET + " (?:leak|expos)|\\bleak(?:s|ed|ing|age)? (?:of )?(?:the |an? )?" + SECRET
                    + "\\b"
                    + "|\\b(?:not|don['’]t|never|no longer|stop) log(?:ging)? (?:[\\w-]+ )?" + SECRET + "\\b"
                    + "|\\b(?:mask|redact)(?:s|ed|ing)? (?:[\\w-]+ )?" + SECRET + " in (?:the )?logs?\\b"
                    + "|\\bsaniti[sz](?:es?|ed|ing|ation)(?: of)? (?:the |all |user |user's |untrusted )?(?:html|inputs?|markup|svg)\\b",
            "unauthori",
            "leak",
            "expos",
            "not log",
            "'t log",
            "’t log",
            "never log",
            "longer log",
            "stop log",
            "mask",
            "redact",
            "saniti");

    /** A program that injects something is given a feature, no hole. */
    private static final Phrase FEATURE = Phrase.first(
            "(?:add|implement|introduce|support)(?:s|ed|ing)? (?:[\\w-]+ )?injections?(?! (?:attack|check|detection|filter|guard|prevention|protection|test))\\b",
            "add",
            "implement",
            "introduce",
            "support");

    private Weakness() {}

    static boolean isIn(Statement statement) {
        return (NAMED.isIn(statement) || TOLD.isIn(statement)) && !FEATURE.isIn(statement);
    }
}
