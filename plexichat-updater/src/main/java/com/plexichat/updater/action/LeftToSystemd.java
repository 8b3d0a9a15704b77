package com.plexichat.updater.action;

import com.plexichat.release.log.ReleaseLog;
import com.plexichat.updater.deploy.HealthGate;
import com.plexichat.updater.disk.Owner;
import com.plexichat.updater.service.Service;
import com.plexichat.updater.service.ServiceState;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The service while the host boots: systemd starts it once the recovery has ended, so that starting it or waiting for it
 * here would wait for ever.
 */
record LeftToSystemd(ReleaseLog log) implements Service, HealthGate {
    @Override
    public Optional<Owner> account() {
        return Optional.empty();
    }

    @Override
    public String lastWords() {
        return "";
    }

    @Override
    public boolean canBeAsked() {
        return false;
    }

    @Override
    public ServiceState state() {
        return new ServiceState(ServiceState.Activity.STOPPED, OptionalLong.empty(), 0);
    }

    @Override
    public void start() {
        log.skipped("the start of the service", "systemd starts it after the recovery");
    }

    @Override
    public void stop() {
        log.skipped("the stop of the service", "nothing runs before systemd starts it");
    }

    @Override
    public void enable() {
        log.skipped("what starts at boot", "this is a boot");
    }

    @Override
    public Optional<String> fault(String version) {
        return Optional.empty();
    }

    @Override
    public void await(String version) {
        log.skipped("the wait until " + version + " is healthy", "systemd starts it after the recovery");
    }

    @Override
    public void watch(String version) {
        log.skipped("the watch of " + version, "systemd starts it after the recovery");
    }
}
