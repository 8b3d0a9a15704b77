package com.plexichat.release.ref;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of full ref names as GitHub's rulesets have it: {@code ~ALL}, or what Ruby's {@code File.fnmatch} takes with
 * {@code FNM_PATHNAME}.
 */
public final class RefPattern {
    private final boolean all;
    private final Pattern names;

    public RefPattern(String text) {
        this.all = text.equals("~ALL");
        this.names = Pattern.compile(regex(text), Pattern.DOTALL);
    }

    public boolean fits(String ref) {
        return all || names.matcher(ref).matches();
    }

    // No wildcard passes a slash, but a segment of two stars stands for any number of segments; a dot at the beginning
    // of a segment is found only by a dot.
    private static String regex(String text) {
        StringBuilder regex = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            boolean begins = at == 0 || text.charAt(at - 1) == '/';
            char next = text.charAt(at);
            int end = next == '[' ? endOfSet(text, at) : -1;
            if (begins && text.startsWith("**/", at)) {
                regex.append("(?:(?!\\.)[^/]+/)*");
                at += 3;
            } else if (next == '*') {
                regex.append(begins ? "(?!\\.)" : "").append("[^/]*");
                at++;
            } else if (next == '?') {
                regex.append(begins ? "(?!\\.)" : "").append("[^/]");
                at++;
            } else if (end > 0) {
                regex.append(begins ? "(?!\\.)" : "").append("(?!/)").append(set(text.substring(at + 1, end)));
                at = end + 1;
            } else {
                int literal = next == '\\' && at + 1 < text.length() ? at + 1 : at;
                regex.append(Pattern.quote(text.substring(literal, literal + 1)));
                at = literal + 1;
            }
        }
        return regex.toString();
    }

    /** Where a set closes: its first character never closes it; nothing if it stays open. */
    private static int endOfSet(String text, int open) {
        int from = open + (text.startsWith("!", open + 1) || text.startsWith("^", open + 1) ? 3 : 2);
        return text.indexOf(']', from);
    }

    private static String set(String inside) {
        boolean negated = inside.startsWith("!") || inside.startsWith("^");
        String members = negated ? inside.substring(1) : inside;
        String quoted = members.replaceAll("([\\[\\]^&\\\\])", "\\\\$1");
        String set = (negated ? "[^" : "[") + quoted + "]";
        try {
            return Pattern.compile(set).pattern();
        } catch (PatternSyntaxException turnedRange) {
            return "(?!)";
        }
    }
}
