package com.plexichat.release.audit;

import java.util.Locale;

/** What a finding does to a release. */
enum Severity {
    /** It stops the release. */
    ERROR,
    /** It is told, as its rule only warns. */
    WARNING,
    /** It is lived with, for the reason of its waiver. */
    WAIVED;

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
