package com.plexichat.release.version;

import java.util.Optional;

/**
 * Reads the parts of a version from left to right; what does not fit makes the whole text none. No regular expression: a
 * repository may have tens of thousands of tags, and they are read while the virtual machine is still cold.
 */
final class VersionScanner {
    private final String text;
    private int at;
    private boolean fits = true;

    VersionScanner(String text) {
        this.text = text;
    }

    /** Passes over what has to be there. */
    void expect(String literal) {
        fits &= text.startsWith(literal, at);
        at += literal.length();
    }

    /** Passes over what may be there. */
    void skip(String literal) {
        at += text.startsWith(literal, at) ? literal.length() : 0;
    }

    Channel channel() {
        for (Channel channel : Channel.values()) {
            if (next() == channel.letter()) {
                at++;
                return channel;
            }
        }
        fits = false;
        return Channel.ALPHA;
    }

    /** A whole number of at most nine digits without leading zeros. */
    int number() {
        int start = at;
        int number = 0;
        boolean more = true;
        while (more && next() >= '0' && next() <= '9') {
            number = number * 10 + next() - '0';
            at++;
            more = number > 0 && number <= VersionText.LARGEST / 10;
        }
        fits &= at > start;
        return number;
    }

    /** The version, if the text ends here. */
    Optional<Version> version(VersionScheme scheme, Channel channel, int major, int minor, int build) {
        return fits && at == text.length()
                ? Optional.of(new Version(scheme, channel, major, minor, build, "", ""))
                : Optional.empty();
    }

    /** The version, with the qualifier and the build identifier that may follow. */
    Optional<Version> versionWithTail(VersionScheme scheme, Channel channel, int major, int minor, int build) {
        if (!fits || at == text.length()) {
            return version(scheme, channel, major, minor, build);
        }
        int plus = text.indexOf('+', at);
        String qualifier = text.substring(at, plus < 0 ? text.length() : plus);
        String buildId = plus < 0 ? "" : text.substring(plus + 1);
        boolean isTail = (qualifier.isEmpty() || isMarked(qualifier)) && (plus < 0 || !buildId.isEmpty());
        String unmarked = qualifier.isEmpty() ? "" : qualifier.substring(1);
        return isTail && VersionText.isQualifier(unmarked) && VersionText.isBuildId(buildId)
                ? Optional.of(new Version(scheme, channel, major, minor, build, unmarked, buildId))
                : Optional.empty();
    }

    private static boolean isMarked(String qualifier) {
        return qualifier.startsWith("-") && qualifier.length() > 1;
    }

    /** The character to read next; one that no version has at the end. */
    private char next() {
        return at < text.length() ? text.charAt(at) : ' ';
    }
}
