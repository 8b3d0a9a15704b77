package com.plexichat.release.changelog;

import java.util.Locale;
import java.util.Optional;

/**
 * What headings lead to: the changes of a version on the repository's page.
 *
 * @param page of the repository
 */
record CompareLinks(String page) {
    private static final String COMPARE = "/compare/";

    /** Where a version begins that no other came before. */
    private static final String HISTORY = "/commits/";

    String address(Milestone milestone, Optional<Milestone> base) {
        return base.map(each -> page + COMPARE + each.ref() + "..." + milestone.ref())
                .orElse(page + HISTORY + milestone.ref());
    }

    /** The line that gives a heading in brackets its address. */
    String definition(Milestone milestone, Optional<Milestone> base) {
        boolean unreleased = milestone.version().isEmpty();
        String label = unreleased ? milestone.name().toLowerCase(Locale.ROOT) : milestone.name();
        return "[" + label + "]: " + address(milestone, base) + "\n";
    }
}
