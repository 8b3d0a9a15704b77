package com.plexichat.release.change;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A published weakness that a release closes, by its id: a CVE or a GitHub advisory. */
public record Advisory(String id) implements Comparable<Advisory> {
    private static final String FORM = "CVE-\\d{4}-\\d{4,19}|GHSA(?:-[0-9a-z]{4}){3}";
    private static final Pattern ID = Pattern.compile(FORM);
    private static final Pattern IN_TEXT =
            Pattern.compile("(?<![\\w-])(?:" + FORM + ")(?![\\w-])", Pattern.CASE_INSENSITIVE);

    private static final String ONE = "[\\[(]?(?:" + FORM + ")[\\])]?";
    private static final Pattern LEADING = Pattern.compile(
            ONE + "(?:(?:\\s*[,/&]\\s*|\\s+and\\s+|\\s+)" + ONE + "){0,20}(?:\\s*[:,–—-]\\s*|\\s+(?<=[\\])]\\s))",
            Pattern.CASE_INSENSITIVE);

    public Advisory {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("no id of a CVE or GHSA: " + id);
        }
    }

    /** By hand for the reason of {@link Fate#equals}. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Advisory advisory && id.equals(advisory.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The id in the case that its register writes. */
    static Advisory parse(String id) {
        return new Advisory(
                id.toUpperCase(Locale.ROOT).startsWith("GHSA")
                        ? "GHSA" + id.substring(4).toLowerCase(Locale.ROOT)
                        : id.toUpperCase(Locale.ROOT));
    }

    /** The text without any of them. */
    static String withoutAny(String text) {
        return IN_TEXT.matcher(text).replaceAll("");
    }

    static boolean isNamedIn(String text) {
        return mayBeNamedIn(text) && IN_TEXT.matcher(text).find();
    }

    /** Those that a text names, each once. */
    static List<Advisory> namedIn(String text) {
        if (!mayBeNamedIn(text)) {
            return List.of();
        }
        return IN_TEXT.matcher(text)
                .results()
                .map(found -> parse(found.group()))
                .distinct()
                .toList();
    }

    /** Those that a body says are closed; what it takes to tell that is not made where it names none. */
    static List<Advisory> closedIn(String body) {
        return mayBeNamedIn(body) ? ClosedAdvisories.in(body) : List.of();
    }

    /** Most texts name none, which is seen fast. */
    private static boolean mayBeNamedIn(String text) {
        for (int dash = text.indexOf('-'); dash >= 0; dash = text.indexOf('-', dash + 1)) {
            if (text.regionMatches(true, dash - 3, "CVE", 0, 3) || text.regionMatches(true, dash - 4, "GHSA", 0, 4)) {
                return true;
            }
        }
        return false;
    }

    /** The text without this id, and those beside it, before or behind the words; the text itself where it is one of them. */
    public String takenOff(String text) {
        Matcher leading = LEADING.matcher(text);
        String words =
                leading.lookingAt() && namedIn(leading.group()).contains(this) ? text.substring(leading.end()) : text;
        String rest = words.replaceFirst("(?i)\\s*[\\[(]\\Q" + id + "\\E[\\])]$", "");
        return rest.isBlank() ? text : rest;
    }

    /** The page of the register. */
    public String address() {
        return id.startsWith("CVE") ? "https://www.cve.org/CVERecord?id=" + id : "https://github.com/advisories/" + id;
    }

    @Override
    public int compareTo(Advisory other) {
        return id.compareTo(other.id);
    }
}
