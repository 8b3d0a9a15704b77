package com.plexichat.release.version;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the texts of all schemes share. */
final class VersionText {
    /** Nine digits: what is read, printed and counted on fits an int. */
    static final int LARGEST = 999_999_999;

    private static final String QUALIFIER = "[a-z][a-z0-9]*";
    private static final String BUILD_ID = "[0-9A-Za-z][0-9A-Za-z.-]*";

    private VersionText() {}

    /** @param form a regular expression in which {@code N} is a number; leading zeros and capital letters are slips */
    static Pattern nearMiss(String form) {
        return Pattern.compile(form.replace("N", "0*[0-9]{1,9}"), Pattern.CASE_INSENSITIVE);
    }

    static Optional<Version> read(Pattern form, String text, Function<Matcher, Version> version) {
        Matcher parts = form.matcher(text);
        return parts.matches() ? Optional.of(version.apply(parts)) : Optional.empty();
    }

    /** True for the empty text too: a version need not have one. */
    static boolean isQualifier(String text) {
        return text.isEmpty() || text.matches(QUALIFIER);
    }

    /** True for the empty text too: a version need not have one. */
    static boolean isBuildId(String text) {
        return text.isEmpty() || text.matches(BUILD_ID);
    }

    static Channel channel(Matcher parts) {
        return Channel.of(Character.toLowerCase(parts.group("letter").charAt(0)));
    }

    static int number(Matcher parts, String group) {
        return Integer.parseInt(parts.group(group));
    }

    /** A version that was counted on to; empty if a number has become too large. */
    static Optional<Version> following(VersionScheme scheme, Channel channel, int major, int minor, int build) {
        return major > LARGEST || minor > LARGEST || build > LARGEST
                ? Optional.empty()
                : Optional.of(new Version(scheme, channel, major, minor, build, "", ""));
    }
}
