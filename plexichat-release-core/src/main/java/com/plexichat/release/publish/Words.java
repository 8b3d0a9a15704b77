package com.plexichat.release.publish;

import java.time.Duration;
import java.util.Locale;

/** How amounts are written for people. */
final class Words {
    private Words() {}

    static String asset(PublishOrder.Asset asset) {
        return asset.name() + "  (" + size(asset.digest().size()) + ", sha256 "
                + asset.digest().sha256().hex().substring(0, 12) + "…)";
    }

    static String size(long bytes) {
        if (bytes < 10_000) {
            return bytes + " bytes";
        }
        return bytes < 10_000_000
                ? String.format(Locale.ROOT, "%.1f kB", bytes / 1e3)
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }

    static String time(Duration time) {
        long seconds = time.toSeconds();
        return seconds < 120 ? seconds + " s" : (seconds / 60) + " min " + (seconds % 60) + " s";
    }
}
