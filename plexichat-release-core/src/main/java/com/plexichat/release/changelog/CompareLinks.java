package com.plexichat.release.changelog;

import java.util.Locale;
import java.util.Optional;

/**
 * What headings lead to: the changes of a version on the repository's page.
 *
 * @param page of the repository
 */
record CompareLinks(String page) {
    static final String COMPARE = "/compare/";
    static final String UP_TO = "...";

    /** Where a version begins that no other came before. */
    private static final String HISTORY = "/commits/";

    String address(Milestone milestone, Optional<Milestone> base) {
        return base.map(each -> page + COMPARE + each.ref() + UP_TO + milestone.ref())
                .orElse(page + HISTORY + milestone.ref());
    }

    /** The line for what is not released, where no version is known yet. */
    String unreleased() {
        return line(Milestone.UNRELEASED.toLowerCase(Locale.ROOT), page + COMPARE + UP_TO + Milestone.HEAD);
    }

    /** The line that gives a heading in brackets its address. */
    String definition(Milestone milestone, Optional<Milestone> base) {
        boolean unreleased = milestone.version().isEmpty();
        String label = unreleased ? milestone.name().toLowerCase(Locale.ROOT) : milestone.name();
        return line(label, address(milestone, base));
    }

    private static String line(String label, String address) {
        return "[" + label + "]: " + address + "\n";
    }
}
