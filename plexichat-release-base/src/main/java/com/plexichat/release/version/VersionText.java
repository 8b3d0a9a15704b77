package com.plexichat.release.version;

import java.util.regex.Matcher;

/** What the texts of all schemes share. */
final class VersionText {
    /** A whole number without leading zeros; nine digits fit an int. */
    static final String NUMBER = "(?:0|[1-9][0-9]{0,8})";

    /** A qualifier and a build identifier, both optional. */
    static final String TAIL = "(?:-(?<qualifier>[a-z][a-z0-9]*))?(?:\\+(?<buildId>[0-9A-Za-z][0-9A-Za-z.-]*))?";

    private VersionText() {}

    static Version version(VersionScheme scheme, Matcher parts, boolean hasBuild) {
        return new Version(
                scheme,
                Channel.of(parts.group("letter").charAt(0)),
                Integer.parseInt(parts.group("major")),
                Integer.parseInt(parts.group("minor")),
                hasBuild ? Integer.parseInt(parts.group("build")) : 0,
                orEmpty(parts.group("qualifier")),
                orEmpty(parts.group("buildId")));
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String group) {
        return group == null ? "" : group;
    }
}
