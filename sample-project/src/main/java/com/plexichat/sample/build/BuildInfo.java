package com.plexichat.sample.build;

/**
 * The build that is running, as the release wrote it into the archive.
 *
 * @param buildNumber the CI run, or {@code local}
 * @param buildDate the moment of the build; empty where nobody recorded one
 * @param commit the full commit hash; empty where nobody recorded one
 */
public record BuildInfo(
        String product,
        String version,
        String channel,
        String buildNumber,
        String buildDate,
        String commit,
        String branch,
        String platform) {
    public BuildInfo {
        if (product.isBlank() || version.isBlank()) {
            throw new IllegalArgumentException("a build has a product and a version");
        }
    }

    /** What an unreleased run says of itself: that it is one. */
    public static BuildInfo development() {
        return new BuildInfo("plexichat-sample", "development", "development", "local", "", "", "", "");
    }

    /** One line for people: version, channel, build and the first characters of the commit. */
    public String line() {
        String built = commit.isEmpty() ? "" : ", commit " + commit.substring(0, Math.min(12, commit.length()));
        return product + " " + version + " (channel " + channel + ", build " + buildNumber + built + ")";
    }
}
