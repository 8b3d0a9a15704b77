package com.plexichat.release.publish;

import com.plexichat.release.log.Amounts;
import java.time.Duration;

/** How amounts are written for people. */
final class Words {
    private Words() {}

    static String asset(PublishOrder.Asset asset) {
        return asset.name() + "  (" + Amounts.size(asset.digest().size()) + ", sha256 "
                + asset.digest().sha256().hex().substring(0, 12) + "…)";
    }

    static String time(Duration time) {
        long seconds = time.toSeconds();
        return seconds < 120 ? seconds + " s" : (seconds / 60) + " min " + (seconds % 60) + " s";
    }
}
