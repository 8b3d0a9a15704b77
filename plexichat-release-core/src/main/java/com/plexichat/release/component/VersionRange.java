package com.plexichat.release.component;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a version may be what a requirement of Python asks for (PEP 440), as far as the numbers of both say so. */
final class VersionRange {
    private static final Pattern CLAUSE =
            Pattern.compile("\\s*(<=?|>=?|!=|==|~=)\\s*v?([0-9]+(?:\\.[0-9]+)*)(\\.\\*)?\\s*");
    private static final Pattern NUMBERS = Pattern.compile("v?([0-9]+(?:\\.[0-9]+)*)(?:[+].*)?");

    private VersionRange() {}

    /** True also where the numbers alone say nothing: of a version before a release, and of what has another form. */
    static boolean admits(String specifier, String version) {
        Matcher numbers = NUMBERS.matcher(version);
        return !numbers.matches()
                || Arrays.stream(specifier.split(",", -1))
                        .allMatch(clause -> admits(clause, numbers(numbers.group(1))));
    }

    private static boolean admits(String clause, List<BigInteger> version) {
        Matcher parts = CLAUSE.matcher(clause);
        if (!parts.matches()) {
            return true;
        }
        List<BigInteger> asked = numbers(parts.group(2));
        int order = compare(version, asked);
        return switch (parts.group(1)) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            case "!=" -> parts.group(3) == null ? order != 0 : !isIn(version, asked, asked.size());
            case "==" -> parts.group(3) == null ? order == 0 : isIn(version, asked, asked.size());
            default -> order >= 0 && isIn(version, asked, asked.size() - 1);
        };
    }

    private static List<BigInteger> numbers(String text) {
        return Arrays.stream(text.split("\\.")).map(BigInteger::new).toList();
    }

    /** Whether the first numbers are the same. */
    private static boolean isIn(List<BigInteger> version, List<BigInteger> asked, int count) {
        for (int at = 0; at < count; at++) {
            if (!at(version, at).equals(asked.get(at))) {
                return false;
            }
        }
        return true;
    }

    private static int compare(List<BigInteger> one, List<BigInteger> other) {
        for (int at = 0; at < Math.max(one.size(), other.size()); at++) {
            int order = at(one, at).compareTo(at(other, at));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static BigInteger at(List<BigInteger> numbers, int place) {
        return place < numbers.size() ? numbers.get(place) : BigInteger.ZERO;
    }
}
