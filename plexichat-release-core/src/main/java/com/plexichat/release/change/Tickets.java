package com.plexichat.release.change;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of issues and pull requests around a subject, which are no words for people. */
final class Tickets {
    /** Names of standards and of advisories look like tickets, and are words. */
    private static final String TICKET =
            "(?!(?:AES|ASCII|CVE|CWE|ECMA|GHSA|HTTP|IEEE|ISO|JSR|MD|PEP|RFC|RSA|SHA|TLS|UTF|WCAG)-)[A-Z][A-Z0-9]{1,9}-\\d{1,7}\\b";

    private static final Pattern LEADING = Pattern.compile(
            "(?:(?:" + TICKET + "|\\[" + TICKET + "]|\\(" + TICKET + "\\)|#\\d{1,9}\\b)[\\s,:/&-]*+)++");

    private static final Pattern TRAILING =
            Pattern.compile("\\((?:(?i:fix(?:es)?|close[sd]?|resolve[sd]?|refs?|see|pr|gh)[: ]\\s?)?(?:#(\\d{1,9})|"
                    + TICKET + ")\\)$");

    private Tickets() {}

    /** Where the words begin; the start where there are only tickets. */
    static String withoutLeading(String text) {
        if (!mayBeginWithOne(text)) {
            return text;
        }
        Matcher matcher = LEADING.matcher(text);
        return matcher.lookingAt() && matcher.end() < text.length() ? text.substring(matcher.end()) : text;
    }

    /** Most texts begin with a word in small letters, which is seen fast. */
    private static boolean mayBeginWithOne(String text) {
        return !text.isEmpty() && (Character.isUpperCase(text.charAt(0)) || "[(#".indexOf(text.charAt(0)) >= 0);
    }

    /** The text without the numbers at its end, which are put to those given. */
    static String withoutTrailing(String text, List<Integer> numbers) {
        if (!text.endsWith(")")) {
            return text;
        }
        String rest = text;
        List<Integer> backwards = new ArrayList<>();
        for (Matcher end = TRAILING.matcher(rest); end.find() && end.start() > 0; end = TRAILING.matcher(rest)) {
            if (end.group(1) != null && rest.charAt(end.start() + 1) == '#') {
                backwards.add(0, Integer.valueOf(end.group(1)));
            }
            rest = rest.substring(0, end.start()).stripTrailing();
        }
        numbers.addAll(backwards);
        return rest;
    }
}
