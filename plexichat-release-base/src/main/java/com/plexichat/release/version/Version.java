package com.plexichat.release.version;

import java.util.Optional;

/**
 * A version in canonical form.
 *
 * @param build the build number; 0 in schemes that have none
 * @param qualifier such as {@code security}, or empty
 * @param buildId what follows {@code +}, or empty; it takes no part in the order and is never in a tag or file name
 */
public record Version(
        VersionScheme scheme, Channel channel, int major, int minor, int build, String qualifier, String buildId)
        implements Comparable<Version> {

    /** @throws IllegalArgumentException if a part has another form, or would be lost in the scheme's text */
    public Version(
            VersionScheme scheme, Channel channel, int major, int minor, int build, String qualifier, String buildId) {
        this.scheme = scheme;
        this.channel = channel;
        this.major = number(major);
        this.minor = number(minor);
        this.build = number(build);
        this.qualifier = qualifier;
        this.buildId = buildId;
        if (!VersionText.isQualifier(qualifier) || !VersionText.isBuildId(buildId) || !scheme.holds(this)) {
            throw new IllegalArgumentException("\"" + text() + "\" is not a " + scheme.name() + " version");
        }
    }

    private static int number(int part) {
        if (part < 0 || part > VersionText.LARGEST) {
            throw new IllegalArgumentException("the parts of a version are numbers of at most nine digits");
        }
        return part;
    }

    /** The canonical text without the build identifier: the name of the tag, and the version in file names. */
    public String tag() {
        return scheme.print(this) + (qualifier.isEmpty() ? "" : "-" + qualifier);
    }

    /** The canonical text. */
    public String text() {
        return tag() + (buildId.isEmpty() ? "" : "+" + buildId);
    }

    /** True if a file that says the text names this version: it may leave the build identifier out, as tags do. */
    public boolean isNamedBy(String said) {
        return said.equals(text()) || said.equals(tag());
    }

    /** True if both are of the same major and minor, which alphas, betas and releases share. */
    public boolean isOfLine(Version other) {
        return isComparableTo(other) && major == other.major && minor == other.minor;
    }

    /** This version with a qualifier; empty if the text is no qualifier, or the scheme has none. */
    public Optional<Version> withQualifier(String text) {
        return scheme.parse(scheme.print(this) + "-" + text)
                .filter(version -> version.qualifier().equals(text));
    }

    public boolean isComparableTo(Version other) {
        return scheme.equals(other.scheme);
    }

    /**
     * The order inside a scheme: major, minor, letter, build, qualifier.
     *
     * @throws IllegalArgumentException for a version of another scheme: no text defines that order
     */
    @Override
    public int compareTo(Version other) {
        if (!isComparableTo(other)) {
            throw new IllegalArgumentException(text() + " and " + other.text() + " are of different schemes");
        }
        int order = Integer.compare(major, other.major);
        order = order != 0 ? order : Integer.compare(minor, other.minor);
        order = order != 0 ? order : channel.compareTo(other.channel);
        order = order != 0 ? order : Integer.compare(build, other.build);
        return order != 0 ? order : qualifier.compareTo(other.qualifier);
    }

    /** By hand, as the hash below it: what a record gets is linked when it is first asked for, which takes long. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Version version
                && scheme.equals(version.scheme)
                && channel == version.channel
                && major == version.major
                && minor == version.minor
                && build == version.build
                && qualifier.equals(version.qualifier)
                && buildId.equals(version.buildId);
    }

    @Override
    public int hashCode() {
        return ((major * 31 + minor) * 31 + build) * 31 + qualifier.hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
