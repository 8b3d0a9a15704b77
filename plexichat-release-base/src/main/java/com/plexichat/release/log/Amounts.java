package com.plexichat.release.log;

import java.util.List;
import java.util.Locale;

/** How amounts are written for people. */
public final class Amounts {
    private static final List<String> UNITS = List.of("kB", "MB", "GB");

    /** What would be rounded to 1000 is one of the next unit. */
    private static final double MOST_OF_A_UNIT = 999.95;

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
        double amount = bytes;
        int unit = -1;
        while (amount >= MOST_OF_A_UNIT && unit < UNITS.size() - 1) {
            amount /= 1000;
            unit++;
        }
        return String.format(Locale.ROOT, "%.1f %s", amount, UNITS.get(unit));
    }

    /** How much of something is done, of which both are counted in bytes. */
    public static String part(long done, long total) {
        return done * 100 / Math.max(1, total) + " % of " + size(total);
    }
}
