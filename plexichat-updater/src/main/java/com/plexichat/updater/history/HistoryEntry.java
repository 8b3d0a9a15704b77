package com.plexichat.updater.history;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One run that changed an installation, or was to.
 *
 * @param id that of the run, such as {@code update_a.1.1-1_a.1.1-2_20261121_223000}
 * @param from the name of the release before it, such as {@code a.1.1-1+0123abcd}; empty if there was none
 * @param to the name of the release that it was about
 * @param who the name of the user
 * @param reason why it was done, or why it ended so; told on one line
 */
public record HistoryEntry(
        String id,
        Kind kind,
        Optional<String> from,
        String to,
        Instant begun,
        Instant ended,
        Outcome outcome,
        String who,
        String reason) {
    /** What was to be done. */
    public enum Kind {
        ADOPT,
        DEPLOY,
        UPGRADE,
        DOWNGRADE,
        ROLLBACK,
        /** A person allowed again what had failed. */
        CLEAR,
        /** A person put a backup in the place of the data. */
        RESTORE;

        /** True if it changes which release runs. */
        public boolean isRun() {
            return this != CLEAR && this != RESTORE;
        }

        /** As it is written, such as {@code deploy}. */
        public String text() {
            return written(this);
        }
    }

    /** How it ended. */
    public enum Outcome {
        DONE,
        /** Nothing was changed. */
        REFUSED,
        /** It was stopped in its middle, and the former release is installed as before. */
        INTERRUPTED,
        /** It failed, and the former release runs. */
        ROLLED_BACK,
        /** It failed, and so did going back. */
        ROLLBACK_FAILED;

        /** As it is written, such as {@code rolled-back}. */
        public String text() {
            return written(this);
        }
    }

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+-]*");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd_HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String NONE = "none";

    public HistoryEntry {
        if (id.isBlank() || !isName(to) || !from.map(HistoryEntry::isName).orElse(true)) {
            throw new IllegalArgumentException("an entry names the releases that it is about");
        }
        begun = begun.truncatedTo(ChronoUnit.SECONDS);
        ended = ended.truncatedTo(ChronoUnit.SECONDS);
    }

    /** An entry of something that is no run, and was done. */
    public static HistoryEntry note(Kind kind, String about, Instant now, String who, String reason) {
        String id = kind.text() + "_" + about + "_" + TIME.format(now);
        return new HistoryEntry(id, kind, Optional.empty(), about, now, now, Outcome.DONE, who, reason);
    }

    private static boolean isName(String name) {
        return NAME.matcher(name).matches() && !name.equals(NONE);
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
