package com.plexichat.updater.journal;

import java.util.Locale;

/** How far a run has come, in this order; what was changed to get there can be undone in the other order. */
public enum RunState {
    /** The administrator's hooks agreed. */
    PREPARED,
    BACKED_UP,
    STOPPED,
    /** New defaults have arrived in the configuration. */
    CONFIGURED,
    SWITCHED,
    MIGRATED,
    STARTED,
    HEALTHY,
    COMMITTED;

    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
