package com.plexichat.updater.wiring;

import com.plexichat.updater.deploy.HealthGate;
import com.plexichat.updater.health.HealthCheck;
import java.util.Optional;

/** The health check as the way forward asks for it. */
record CheckedHealth(HealthCheck check) implements HealthGate {
    @Override
    public Optional<String> named() {
        return check.named();
    }

    @Override
    public Optional<String> fault(String version) {
        return check.look(version).fault();
    }

    @Override
    public void await(String version) {
        check.await(version);
    }

    @Override
    public void watch(String version) {
        check.watch(version);
    }
}
