package com.plexichat.updater.deploy;

import com.plexichat.updater.disk.Owner;
import com.plexichat.updater.service.Service;
import com.plexichat.updater.service.ServiceState;
import com.plexichat.updater.service.ServiceState.Activity;
import com.plexichat.updater.site.Installation;
import com.plexichat.updater.site.ReleaseName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;

/** A server that outlives the updater: it runs the release that the link leads to when it is started, and writes data. */
final class ServerInFolder {
    private final Installation site;
    private final Set<ReleaseName> crashing = new HashSet<>();
    private Optional<ReleaseName> running = Optional.empty();
    private final StringBuilder said = new StringBuilder();
    private int starts;
    private boolean isStartedAgainAndAgain;

    ServerInFolder(Installation site) {
        this.site = site;
    }

    void crashesWith(ReleaseName release) {
        crashing.add(release);
    }

    /** It runs no more, and waits to be started again. */
    void crashes() {
        isStartedAgainAndAgain = true;
        running = Optional.empty();
    }

    void isMended() {
        crashing.clear();
    }

    Optional<ReleaseName> running() {
        return running;
    }

    int starts() {
        return starts;
    }

    /** All that it ever wrote. */
    String said() {
        return said.toString();
    }

    /** The host was switched off and boots: the server is started before anything else is. */
    void boots() {
        running = Optional.empty();
        start();
    }

    /** Its controls for one process of the updater. */
    Service controls(Moment moment) {
        return controls(moment, this::activity, this::start, this::stop);
    }

    private Activity activity() {
        Activity rests = isStartedAgainAndAgain ? Activity.BETWEEN : Activity.STOPPED;
        return running.isPresent() ? Activity.RUNS : rests;
    }

    private void stop() {
        isStartedAgainAndAgain = false;
        running = Optional.empty();
    }

    /** Those of any server. */
    static Service controls(Moment moment, Supplier<Activity> activity, Runnable start, Runnable stop) {
        return new Service() {
            @Override
            public Optional<Owner> account() {
                return Optional.empty();
            }

            @Override
            public ServiceState state() {
                return new ServiceState(activity.get(), OptionalLong.empty(), 0);
            }

            @Override
            public void start() {
                moment.around(start);
            }

            @Override
            public void stop() {
                moment.around(stop);
            }

            @Override
            public String lastWords() {
                return "";
            }

            @Override
            public void enable() {
                throw new AssertionError("a run does not change what starts at boot");
            }
        };
    }

    private void start() {
        if (running.isPresent()) {
            return;
        }
        ReleaseName release = site.current().orElseThrow();
        starts++;
        if (!crashing.contains(release) && new DataForm(site.shared().resolve("data")).fits(release)) {
            running = Optional.of(release);
            say("started " + release.version());
        }
    }

    /** Each version writes into what is kept, through the link in its release. */
    private void say(String line) {
        try {
            Path log = site.currentLink().resolve("data/messages");
            Files.writeString(log, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            said.append(line).append('\n');
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
