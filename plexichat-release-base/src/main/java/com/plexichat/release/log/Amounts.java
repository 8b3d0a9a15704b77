package com.plexichat.release.log;

import java.util.Locale;

/** How amounts are written for people. */
public final class Amounts {
    private Amounts() {}

    /** A number of things, such as {@code 1 file} or {@code 2 files}. */
    public static String counted(long count, String one) {
        return counted(count, one, one + "s");
    }

    /** @param several what more than one of them, or none, are called */
    public static String counted(long count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }

    public static String size(long bytes) {
        if (bytes < 10_000) {
            return counted(bytes, "byte");
        }
        return bytes < 10_000_000
                ? String.format(Locale.ROOT, "%.1f kB", bytes / 1e3)
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }

    /** How much of something is done, of which both are counted in bytes. */
    public static String part(long done, long total) {
        return done * 100 / Math.max(1, total) + " % of " + size(total);
    }
}
