package com.plexichat.release.changelog;

import com.plexichat.release.version.Version;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Changes of several versions that are told as one.
 *
 * @param since the version that is left behind
 * @param over the versions in between, newest first
 */
public record Span(Version since, List<Version> over) {
    public Span {
        over = List.copyOf(over);
    }

    /** A sentence for people. */
    String words() {
        String between = over.stream().map(Version::tag).collect(Collectors.joining(", "));
        return "All changes since " + since.tag() + (over.isEmpty() ? "" : ", with those of " + between) + ".";
    }
}
