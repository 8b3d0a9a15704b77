package com.plexichat.release.change;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of issues and pull requests around a subject, which are no words for people. */
final class Tickets {
    /** Names of standards and of advisories look like tickets, and are words. */
    private static final String TICKET =
            "(?!(?:AES|ASCII|CVE|CWE|ECMA|FIPS|GHSA|GPT|HTTP|IEEE|ISO|JSR|MD|PEP|PKCS|RFC|RSA|SHA|TLS|UTF|WCAG)-)[A-Z][A-Z0-9]{1,9}-\\d{1,7}\\b";

    private static final Pattern LEADING = Pattern.compile(
            "(?:(?:" + TICKET + "|\\[" + TICKET + "]|\\(" + TICKET + "\\)|#\\d{1,9}\\b)[\\s,:/&|-]*+)++");

    /** May be the name of a thing: a low number without a mark around or behind it, before a word in small letters. */
    private static final Pattern BARE = Pattern.compile("[A-Z][A-Z0-9]{1,9}-\\d{1,3} (?=\\p{Ll})");

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
        return matcher.lookingAt() && matcher.end() < text.length() && !isName(text)
                ? text.substring(matcher.end())
                : text;
    }

    private static boolean isName(String text) {
        Matcher bare = BARE.matcher(text);
        if (!bare.lookingAt()) {
            return false;
        }
        String next = Words.of(text.substring(bare.end())).first();
        return next.equals("support") || Verb.of(next).isEmpty();
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
