package com.plexichat.updater.action;

import com.plexichat.updater.site.ReleaseName;
import java.util.List;
import java.util.Map;

/** Asks the service once whether it is well, and runs the version that is installed. */
public final class Health {
    private final Host host;

    public Health(Host host) {
        this.host = host;
    }

    public Answer run() {
        ReleaseName now = host.requireInstalled();
        return host.health()
                .fault(now.version())
                .map(fault -> new Answer(
                        Exit.REFUSED,
                        Map.of("healthy", false, "version", now.version(), "fault", fault),
                        List.of(now.version() + " is not healthy: " + fault)))
                .orElseGet(() -> new Answer(
                        Exit.DONE,
                        Map.of("healthy", true, "version", now.version()),
                        List.of(now.version() + " is healthy")));
    }
}
