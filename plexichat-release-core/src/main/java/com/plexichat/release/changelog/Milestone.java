package com.plexichat.release.changelog;

import com.plexichat.release.git.ReleaseTag;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.version.Channel;
import com.plexichat.release.version.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A point of the history that a changelog tells of: a version, or what comes after the newest.
 *
 * @param version empty for what has none yet
 * @param ref what links name it by
 * @param date in UTC
 */
public record Milestone(Optional<Version> version, Channel channel, String ref, CommitId commit, LocalDate date) {
    /** What Keep a Changelog 1.1.0 calls changes that no version has yet. */
    static final String UNRELEASED = "Unreleased";

    static final String HEAD = "HEAD";

    /** A version that has a tag. */
    public static Milestone of(ReleaseTag tag, Instant time) {
        Version version = tag.version();
        return new Milestone(Optional.of(version), version.channel(), tag.name(), tag.commit(), day(time));
    }

    /** A version that will be made from a commit. */
    public static Milestone next(Version version, CommitId head, Instant time) {
        return new Milestone(Optional.of(version), version.channel(), version.tag(), head, day(time));
    }

    /** What is not released and has no version yet. */
    public static Milestone unreleased(Channel channel, CommitId head, Instant time) {
        return new Milestone(Optional.empty(), channel, HEAD, head, day(time));
    }

    /** What people call it. */
    public String name() {
        return version.map(Version::tag).orElse(UNRELEASED);
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC);
    }
}
