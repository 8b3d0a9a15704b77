package com.plexichat.release.trial;

import com.plexichat.release.version.Version;
import java.util.List;

/**
 * One thing that a trial has the updater do.
 *
 * @param version that runs afterwards
 */
public record TrialStep(Kind kind, Version version) {
    /** What the updater is told. */
    public enum Kind {
        INSTALL("install "),
        UPGRADE("upgrade to "),
        ROLLBACK("roll back to ");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** The words of the updater's command line. */
    List<String> command() {
        return kind == Kind.ROLLBACK
                ? List.of("update", "rollback")
                : List.of("update", "upgrade", "--to", version.tag());
    }

    @Override
    public String toString() {
        return kind.words + version.tag();
    }
}
