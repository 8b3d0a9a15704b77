package com.plexichat.release.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells which advisories a body closes and which it only speaks of: {@code Not vulnerable to CVE-2031-20001}. */
final class ClosedAdvisories {
    /** A text that begins with what was mended may go on with who is not affected. */
    private static final Phrase DENIED = Phrase.anywhere(
            "\\bfalse[ -]positives?\\b|\\b(?:suppress|ignor)(?:e[sd]?|ing)? (?:\\w+ ){0,2}(?:CVE|GHSA)-"
                    + "|^(?!(?:\\w+(?:\\([^)]*\\))?: )?(?:fix|clos|resolv|address|patch|mitigat))[\\s\\S]*(?:\\bunaffected\\b|\\bunrelated\\b"
                    + "|\\b(?:not|n['’]t|never) (?:be |yet )?(?:affect|concern|vulnerable|exploitable|apply|reachable|fix|clos|resolv|address|mitigat))");

    private static final Phrase CLOSED = Phrase.anywhere(
            "\\b(?:fix|clos|resolv|address|patch|mitigat|remov|prevent|protect|updat|upgrad|bump|secur|advisor|vulnerab)"
                    + "|\\b(?:due to|because of|against|hole)\\b");

    private static final Phrase BESIDES = Phrase.anywhere("(?:\\band|[,.&+]) (?:fix|clos|resolv|patch|mitigat)");

    /** A line of a list, a footer, or a sentence, which may go over lines. */
    private static final Pattern BETWEEN =
            Pattern.compile("(?<=[.!?;])\\s+|\\R\\s*\\R|\\R(?=\\s*(?:[-*+•|#>]|\\d{1,3}[.)]|[A-Za-z][A-Za-z-]*:\\s))");

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final Pattern FOOTER =
            Pattern.compile("(?i)^(?:(?:advisor(?:y|ies)|cves?|ghsa|refs)(?: ids?)?:|see\\b)");

    /** In brackets it names what is told, as in a row of a table. */
    private static final Pattern LABEL = Pattern.compile("(?i)[(\\[](?:CVE|GHSA)-|^\\|");

    private ClosedAdvisories() {}

    /** Those that stand alone, in a list or in brackets, and those of sentences that close. */
    static List<Advisory> in(String body) {
        Set<Advisory> closed = new LinkedHashSet<>();
        for (String part : BETWEEN.split(body, -1)) {
            String sentence = ADDRESS.matcher(part).replaceAll("").strip();
            List<Advisory> named = Advisory.namedIn(sentence);
            if (!named.isEmpty() && !isDenied(sentence) && (CLOSED.isIn(sentence) || isNamed(sentence))) {
                closed.addAll(named);
            }
        }
        return new ArrayList<>(closed);
    }

    /** True if something is closed beside what the text begins with. */
    static boolean isBesides(String text) {
        return BESIDES.isIn(text);
    }

    static boolean isDenied(String text) {
        return DENIED.isIn(text);
    }

    private static boolean isNamed(String sentence) {
        if (LABEL.matcher(sentence).find()) {
            return true;
        }
        String rest = Advisory.withoutAny(FOOTER.matcher(sentence).replaceFirst(""));
        return rest.replace("and", "").chars().noneMatch(Character::isLetterOrDigit);
    }
}
