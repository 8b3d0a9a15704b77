package com.plexichat.updater.journal;

import java.util.Locale;

/** Why an installation changes. */
public enum RunKind {
    /** A plain installation comes to be a managed one, with the same program. */
    ADOPT,
    DEPLOY,
    UPGRADE,
    DOWNGRADE,
    ROLLBACK;

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True if an older program comes to run on newer data. */
    public boolean goesBack() {
        return this == DOWNGRADE || this == ROLLBACK;
    }
}
