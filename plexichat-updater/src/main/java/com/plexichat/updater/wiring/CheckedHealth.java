package com.plexichat.updater.wiring;

import com.plexichat.release.version.Version;
import com.plexichat.updater.deploy.HealthGate;
import com.plexichat.updater.fetch.InstalledAccount;
import com.plexichat.updater.health.HealthCheck;
import com.plexichat.updater.site.Installation;
import java.util.Optional;

/** The health check as the way forward asks for it: what has to answer is the very build that is current. */
record CheckedHealth(HealthCheck check, Installation site) implements HealthGate {
    @Override
    public Optional<String> named() {
        return check.named();
    }

    @Override
    public Optional<String> fault(String version) {
        return check.look(built(version)).fault();
    }

    @Override
    public void await(String version) {
        check.await(built(version));
    }

    @Override
    public void watch(String version) {
        check.watch(built(version));
    }

    private String built(String version) {
        return site.current()
                .filter(name -> name.version().equals(version))
                .flatMap(new InstalledAccount(site)::version)
                .map(Version::text)
                .orElse(version);
    }
}
