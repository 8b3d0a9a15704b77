package com.plexichat.updater.journal;

import java.util.Locale;

/** Where a run is going. */
public enum Phase {
    FORWARD,
    BACK,
    /** It could not go back either: a person has to look. */
    DOWN,
    ENDED;

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
