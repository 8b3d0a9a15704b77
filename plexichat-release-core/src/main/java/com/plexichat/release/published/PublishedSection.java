package com.plexichat.release.published;

import com.plexichat.release.handwritten.EntryKind;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands below a heading of published notes.
 *
 * @param level of the heading, the highest first
 * @param kind of the entries; empty where the heading does not say it
 */
record PublishedSection(int level, Optional<EntryKind> kind, String heading) {
    /** How many entries there are, as {@code Bug Fixes (3)} says. */
    private static final Pattern COUNT = Pattern.compile("\\(\\d+\\)\\W*$");

    /** What stands above all headings. */
    static final PublishedSection INTRODUCTION = new PublishedSection(0, Optional.empty(), "");

    /** The section that a heading begins: one that says no kind, and is lower, only divides the section that it stands in. */
    PublishedSection next(int itsLevel, String itsHeading) {
        Optional<EntryKind> itsKind =
                EntryKind.ofHeading(COUNT.matcher(itsHeading).replaceFirst(""));
        return itsKind.isEmpty() && kind.isPresent() && itsLevel > level
                ? this
                : new PublishedSection(itsLevel, itsKind, itsHeading);
    }
}
