package com.plexichat.release.version;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** What the texts of all schemes share. */
final class VersionText {
    /** A whole number without leading zeros; nine digits fit an int. */
    static final String NUMBER = "(?:0|[1-9][0-9]{0,8})";

    /** A qualifier and a build identifier, both optional. */
    static final String TAIL = "(?:-(?<qualifier>[a-z][a-z0-9]*))?(?:\\+(?<buildId>[0-9A-Za-z][0-9A-Za-z.-]*))?";

    private VersionText() {}

    /** The version of a text that has the form. */
    static Version version(VersionScheme scheme, Matcher parts, boolean hasBuild) {
        int build = hasBuild ? Integer.parseInt(parts.group("build")) : 0;
        Version plain = plain(scheme, parts, build);
        return new Version(
                scheme,
                plain.channel(),
                plain.major(),
                plain.minor(),
                build,
                orEmpty(parts.group("qualifier")),
                orEmpty(parts.group("buildId")));
    }

    /** The version without qualifier and build identifier. */
    static Version plain(VersionScheme scheme, Matcher parts, int build) {
        return new Version(
                scheme,
                Channel.of(Character.toLowerCase(parts.group("letter").charAt(0))),
                Integer.parseInt(parts.group("major")),
                Integer.parseInt(parts.group("minor")),
                build,
                "",
                "");
    }

    private static String orEmpty(@Nullable String group) {
        return group == null ? "" : group;
    }
}
