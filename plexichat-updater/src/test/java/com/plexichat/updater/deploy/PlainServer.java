package com.plexichat.updater.deploy;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.updater.adopt.PlainInstallation;
import com.plexichat.updater.service.Service;
import com.plexichat.updater.service.ServiceState.Activity;
import com.plexichat.updater.site.Installation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** A server that starts from the folder of its installation, and writes data there. */
final class PlainServer implements PlainInstallation.Running {
    static final String VERSION = "a.1.0-1";

    private final Installation site;
    private final BooleanSupplier crashesOnceAdopted;
    private Optional<String> written = Optional.empty();
    private boolean running;

    PlainServer(Installation site, BooleanSupplier crashesOnceAdopted) {
        this.site = site;
        this.crashesOnceAdopted = crashesOnceAdopted;
    }

    boolean running() {
        return running;
    }

    void writesBeforeTheStop(String path) {
        written = Optional.of(path);
    }

    void happensBeforeTheStop() {
        written.ifPresent(path -> append(site.folder().resolve(path)));
    }

    /** The host was switched off and boots: the server is started before anything else is. */
    void boots() {
        running = false;
        start();
    }

    private void start() {
        boolean isThere = Files.isRegularFile(site.folder().resolve("bin/chat"))
                && Files.isRegularFile(site.folder().resolve("VERSION"));
        boolean crashes = crashesOnceAdopted.getAsBoolean() && Files.exists(site.currentLink());
        if (!running && isThere && !crashes) {
            running = true;
            append(site.folder().resolve("data/messages"));
        }
    }

    private static void append(Path file) {
        try {
            Files.writeString(file, "started\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public boolean runs() {
        return running;
    }

    @Override
    public Optional<String> named() {
        return running ? Optional.of(VERSION) : Optional.empty();
    }

    @Override
    public Optional<String> fault(String version) {
        return running && version.equals(VERSION) ? Optional.empty() : Optional.of("it does not answer");
    }

    HealthGate health() {
        return new HealthGate() {
            @Override
            public Optional<String> fault(String version) {
                return PlainServer.this.fault(version);
            }

            @Override
            public void await(String version) {
                fault(version).ifPresent(fault -> {
                    throw new ReleaseException(new Problem(ProblemCode.SERVICE_UNHEALTHY, fault, "", "see its log"));
                });
            }

            @Override
            public void watch(String version) {
                await(version);
            }
        };
    }

    /** Its controls for one process of the updater. */
    Service controls(Moment moment) {
        return ServerInFolder.controls(
                moment, () -> running ? Activity.RUNS : Activity.STOPPED, this::start, () -> running = false);
    }
}
