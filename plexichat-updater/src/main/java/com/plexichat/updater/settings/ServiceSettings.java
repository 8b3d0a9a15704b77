package com.plexichat.updater.settings;

import java.time.Duration;
import java.util.List;

/** How the service is controlled. */
public sealed interface ServiceSettings {
    /** For how long a start or a stop is waited for. */
    Duration limit();

    /** A unit of systemd, with its suffix, such as {@code plexichat.service}. */
    record Systemd(String unit, Duration limit) implements ServiceSettings {}

    /**
     * Plain commands.
     *
     * @param status ends with 0 while the service runs, and with 3 while it does not (LSB)
     */
    record Plain(List<String> start, List<String> stop, List<String> status, Duration limit)
            implements ServiceSettings {
        public Plain {
            start = List.copyOf(start);
            stop = List.copyOf(stop);
            status = List.copyOf(status);
        }
    }
}
