package com.plexichat.updater.service;

import com.plexichat.release.time.RunClock;
import com.plexichat.updater.process.Commands;
import com.plexichat.updater.settings.ServiceSettings;
import java.nio.file.Path;

/** All ways to control a service. */
public final class Services {
    private Services() {}

    /**
     * The service that is configured.
     *
     * @param commands for questions
     * @param acts runs what starts and stops a service without systemd
     * @param folder the one that plain commands run in
     */
    public static Service of(ServiceSettings settings, Commands commands, Commands acts, RunClock clock, Path folder) {
        if (settings instanceof ServiceSettings.Systemd systemd) {
            return new SystemdService(systemd.unit(), systemd.limit(), commands, clock);
        }
        return new CommandService((ServiceSettings.Plain) settings, commands, acts, clock, folder);
    }
}
