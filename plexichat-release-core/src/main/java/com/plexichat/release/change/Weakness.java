package com.plexichat.release.change;

/** The words for what an attacker may use. */
final class Weakness {
    private static final String SECRET =
            "(?:tokens?|passwords?|secrets?|credentials?|api[ -]keys?|private keys?|session (?:ids?|keys?))";

    private static final String STOPPED =
            "(?:fix|prevent|block|stop|refuse|clos|reject|den[iy]|disallow|avoid|remov|disabl|do not allow|don['’]t allow)";

    private static final String PEOPLE = "(?:anybody|anyone|attackers?|everybody|guests?|members?|strangers?|users?)";

    private static final String READING =
            "(?:access|chang|delet|download|edit|join|list|open|read|see)(?:e?s|ing)? (?:[\\w-]+ ){0,2}";

    private static final String PRIVATE = "(?:foreign|hidden|locked|private|secret)\\b";

    /** A cache is passed by for speed or freshness. */
    private static final String NO_GUARD =
            "(?:e[sd]|ing)? (?:of )?(?:the |an? )?(?:[\\w-]+ )?(?:buffers?|cach(?:e|es|ing)|cdn|proxy|proxies|queues?)\\b";

    /** What a program is given to work with. */
    private static final String GIVEN =
            "(?<!\\b(?:dependency|constructor|setter|field|property|fault)[ -])\\binjections?\\b";

    /** A weakness whose name leaves no doubt. */
    private static final Phrase NAMED = Phrase.anywhere(
            "\\bvulnerabilit(?:y|ies)\\b|\\b(?:an?|the|known|possible|potential|remote) exploits?\\b|\\bexploitable\\b"
                    + "|\\bexploits? (?:against|in|of)\\b|\\bXSS\\b|\\bcross-site\\b"
                    + "|\\bCSRF\\b|\\bSSRF\\b|\\bXXE\\b|\\bRCE\\b|\\b(?-i:(?:D|Re)?DoS)\\b|\\bdenial[ -]of[ -]service\\b"
                    + "|\\b(?:argument|code|command|crlf|css|header|html|ldap|log|markup|script|shell|sql|template|xml|xpath)[ -]injections?\\b"
                    + "|\\b(?:2fa|auth\\w*|captcha|filter|limit|login|moderation|password|permissions?|sandbox) bypass\\b"
                    + "|\\b" + PEOPLE + " (?:can |could )?(?:still )?bypass(?!" + NO_GUARD + ")"
                    + "|\\bharden|\\b(?:path|directory) traversal\\b"
                    + "|(?<!^)\\bopen redirect|^open redirect\\b|\\bclick-?jacking\\b|\\binformation (?:disclosure|leak)"
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
            "traversal",
            "open redirect",
            "jacking",
            "information disclosure",
            "information leak",
            "privilege escalation",
            "timing attack",
            "security adv",
            "security fix",
            "security patch",
            "security update",
            "security improve",
            "security hole",
            "security issue");

    /** What is one by what it is done to. */
    private static final Phrase TOLD = Phrase.anywhere(
            "^" + STOPPED + "[a-z]* " + PEOPLE + " (?:from )?" + READING + PRIVATE
                    + "|\\b" + PEOPLE + " could " + READING + PRIVATE
                    + "|\\b" + SECRET + " (?:leak|expos)|\\bleak(?:s|ed|ing|age)? (?:of )?(?:the |an? )?" + SECRET
                    + "\\b"
                    + "|\\b(?:not|don['’]t|never|no longer|stop) log(?:ging)? (?:[\\w-]+ )?" + SECRET + "\\b"
                    + "|\\b(?:mask|redact)(?:s|ed|ing)? (?:[\\w-]+ )?" + SECRET + " in (?:the )?logs?\\b"
                    + "|\\bsaniti[sz](?:es?|ed|ing|ation)(?: of)? (?:the |all |user |user's |untrusted )?(?:html|inputs?|markup|svg"
                    + "|(?:display|guest|nick|room|user) ?names?)\\b",
            "leak",
            "expos",
            "not log",
            "'t log",
            "’t log",
            "never log",
            "no longer log",
            "stop log",
            " private",
            " foreign",
            " hidden",
            " locked",
            " secret",
            "mask",
            "redact",
            "saniti");

    /** What is one where it is stopped. */
    private static final Phrase MENDED = Phrase.anywhere(
            "\\bunauthori[sz]ed access\\b|" + GIVEN + "|\\bbypass(?!" + NO_GUARD + ")|\\bexploits?\\b|\\binsecure\\b",
            "unauthori",
            "injection",
            "bypass",
            "exploit",
            "insecure");

    /** The same; looked for apart, for the names of secrets are slow to look for where none is named. */
    private static final Phrase LOGGED = Phrase.anywhere(
            "\\b" + SECRET + " in (?:the )?(?:[\\w-]+ )?logs?\\b",
            "token in ",
            "tokens in ",
            "password in ",
            "passwords in ",
            "secret in ",
            "secrets in ",
            "credential in ",
            "credentials in ",
            "key in ",
            "keys in ",
            "session id in ",
            "session ids in ");

    private static final Phrase STOPS = Phrase.first(
            STOPPED,
            "fix",
            "prevent",
            "block",
            "stop",
            "refuse",
            "clos",
            "reject",
            "den",
            "disallow",
            "avoid",
            "remov",
            "disabl",
            "do not allow",
            "don't allow",
            "don’t allow");

    /** A program that injects something, or lets people pass, is given a feature, no hole. */
    private static final Phrase FEATURE = Phrase.first(
            "(?:add|implement|introduce|support|let|allow)(?:s|ed|ing)? "
                    + "(?:(?:[\\w-]+ )?injections?(?! (?:attack|check|detection|filter|guard|prevention|protection|test))\\b"
                    + "|(?:[\\w-]+ ){0,5}bypass(?:ing)?(?! (?:check|detection|prevention|protection))\\b)",
            "add",
            "implement",
            "introduce",
            "support",
            "let",
            "allow");

    private Weakness() {}

    static boolean isIn(Subject subject) {
        return (NAMED.isIn(subject)
                        || TOLD.isIn(subject)
                        || (stops(subject) && (MENDED.isIn(subject) || LOGGED.isIn(subject))))
                && !FEATURE.isIn(subject);
    }

    private static boolean stops(Subject subject) {
        return subject.isOf(CommitType.FIX) || STOPS.isIn(subject);
    }
}
