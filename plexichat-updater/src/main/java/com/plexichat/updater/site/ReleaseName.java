package com.plexichat.updater.site;

import com.plexichat.release.integrity.Sha256;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the folder of an installed release is called: two packages of one version are two releases.
 *
 * @param version the tag, such as {@code a.1.2-1}
 * @param digest the first eight digits of the package's SHA-256
 */
public record ReleaseName(String version, String digest) {
    private static final int BRIEF = 8;
    private static final Pattern FORM =
            Pattern.compile("(?<version>[0-9A-Za-z][0-9A-Za-z.-]*)\\+(?<digest>[0-9a-f]{8})");

    public ReleaseName {
        if (!FORM.matcher(version + "+" + digest).matches()) {
            throw new IllegalArgumentException("\"" + version + "+" + digest + "\" is not the name of a release");
        }
    }

    /** The name of a release whose package, or whose manifest, has this digest. */
    public static ReleaseName of(String version, Sha256 digest) {
        return new ReleaseName(version, digest.hex().substring(0, BRIEF));
    }

    /** True if a release can have this version. */
    public static boolean isVersion(String text) {
        return find(text + "+" + "0".repeat(BRIEF)).isPresent();
    }

    /** Empty if the text is no name of a release. */
    public static Optional<ReleaseName> find(String text) {
        Matcher parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(new ReleaseName(parts.group("version"), parts.group("digest")))
                : Optional.empty();
    }

    /** @throws IllegalArgumentException if the text is no name of a release */
    public static ReleaseName parse(String text) {
        return find(text)
                .orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is not the name of a release"));
    }

    /** The version of the release that a text names; of any other text all of it. */
    public static String versionIn(String text) {
        return find(text).map(ReleaseName::version).orElse(text);
    }

    /** The name of the folder. */
    public String text() {
        return version + "+" + digest;
    }

    @Override
    public String toString() {
        return text();
    }
}
