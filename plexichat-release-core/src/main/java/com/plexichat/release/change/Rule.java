package com.plexichat.release.change;

import java.util.Locale;

/** A rule of the notes; each is one small class and one line in {@link Rules}. */
interface Rule {
    /** How the rule is called where it is told what it did: {@code version-bump} for {@code VersionBumpRule}. */
    default String name() {
        String simple = getClass().getSimpleName();
        return simple.substring(0, simple.length() - "Rule".length())
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
