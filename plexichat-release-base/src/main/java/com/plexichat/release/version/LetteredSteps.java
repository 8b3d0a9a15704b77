package com.plexichat.release.version;

import java.util.Optional;

/**
 * The steps between the channels of a line, and to the next line, which the schemes with a letter have in common.
 *
 * @param scheme of the versions
 * @param firstMinor of a new major
 * @param firstBuild of a new line or channel
 */
record LetteredSteps(VersionScheme scheme, int firstMinor, int firstBuild) {
    /** The version one step on; empty if the step makes no sense there, or a number becomes too large. */
    Optional<Version> after(Version current, Step step) {
        Channel channel = current.channel();
        int major = current.major();
        int minor = current.minor();
        return switch (step) {
            case BUILD -> following(channel, major, minor, current.build() + 1);
            case MINOR -> following(channel, major, minor + 1, firstBuild);
            case MAJOR -> following(Channel.ALPHA, major + 1, firstMinor, firstBuild);
            case BETA ->
                channel == Channel.ALPHA ? following(Channel.BETA, major, minor, firstBuild) : Optional.empty();
            case RELEASE ->
                channel.preRelease() ? following(Channel.STABLE, major, minor, firstBuild) : Optional.empty();
            case CYCLE -> following(Channel.ALPHA, major, minor + 1, firstBuild);
        };
    }

    private Optional<Version> following(Channel channel, int major, int minor, int build) {
        return VersionText.following(scheme, channel, major, minor, build);
    }
}
