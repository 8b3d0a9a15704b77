package com.plexichat.release.manifest;

import com.plexichat.release.version.Channel;
import com.plexichat.release.version.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * What a release is and where it comes from: the same values in the manifest, the metadata and the notes.
 *
 * @param product the name in file names: letters, digits, dot, underscore and hyphen
 * @param buildNumber the CI run, or {@code local}
 * @param buildDate whole seconds
 * @param branch the branch, or the tag that a detached HEAD is at
 * @param clean false if it was built with changes that were not committed
 */
public record ReleaseIdentity(
        String product,
        Version version,
        String buildNumber,
        Instant buildDate,
        CommitId commit,
        String branch,
        boolean clean) {
    /** What file names and asset names may hold: GitHub rewrites other characters in asset names. */
    public static final Pattern FILE_NAME = Pattern.compile("[0-9A-Za-z][0-9A-Za-z._-]*");

    public ReleaseIdentity {
        if (!FILE_NAME.matcher(product).matches()) {
            throw new IllegalArgumentException("the product is a part of file names");
        }
        if (buildNumber.isBlank() || branch.isBlank()) {
            throw new IllegalArgumentException("build number and branch are not empty");
        }
        buildDate = buildDate.truncatedTo(ChronoUnit.SECONDS);
    }

    public Channel channel() {
        return version.channel();
    }

    public String tag() {
        return version.tag();
    }

    /** By hand, as the hash below it: what a record gets is linked when it is first asked for, which takes long. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ReleaseIdentity identity
                && product.equals(identity.product)
                && version.equals(identity.version)
                && buildNumber.equals(identity.buildNumber)
                && buildDate.equals(identity.buildDate)
                && commit.equals(identity.commit)
                && branch.equals(identity.branch)
                && clean == identity.clean;
    }

    @Override
    public int hashCode() {
        return commit.hashCode() * 31 + version.hashCode();
    }
}
