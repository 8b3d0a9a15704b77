package com.plexichat.updater.service;

import com.plexichat.release.testing.DrivenClock;
import java.time.Duration;

/** The contract with a systemd in memory. */
final class SystemdServiceContractTest extends ServiceContract {
    private static final String UNIT = "plexichat.service";

    private final InMemorySystemd systemd = new InMemorySystemd(UNIT);
    private final Service service =
            new SystemdService(UNIT, Duration.ofSeconds(90), systemd, new DrivenClock(), systemd::alive);

    @Override
    Service service() {
        return service;
    }

    @Override
    void breakWith(String words) {
        systemd.breakWith(words);
    }

    @Override
    void mend() {
        systemd.breakWith("");
    }

    @Override
    long processes() {
        return systemd.processes().size();
    }
}
