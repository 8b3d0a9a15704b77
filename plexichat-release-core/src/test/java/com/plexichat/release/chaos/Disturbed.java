package com.plexichat.release.chaos;

import com.plexichat.release.forge.ForgeAccess;
import com.plexichat.release.forge.ReleaseForge;
import com.plexichat.release.forge.github.GitHubForge;
import com.plexichat.release.github.RepositoryName;
import com.plexichat.release.http.HttpTransport;
import com.plexichat.release.http.HttpWatch;
import com.plexichat.release.http.JdkHttpDownload;
import com.plexichat.release.http.JdkHttpTransport;
import com.plexichat.release.http.Patience;
import com.plexichat.release.localforge.LocalForgeBuilder;
import com.plexichat.release.localforge.http.Fault;
import com.plexichat.release.localforge.http.FaultSource;
import com.plexichat.release.log.RecordingLog;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.publish.Claim;
import com.plexichat.release.publish.PublishExecutor;
import com.plexichat.release.publish.PublishLog;
import com.plexichat.release.publish.PublishOrder;
import com.plexichat.release.testing.DrivenClock;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** A server on which one request goes wrong, and a publisher whose runs are watched all the time. */
final class Disturbed implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofMinutes(15);

    private final PublishOrder order;
    private final WatchedServer server;
    private final AtomicReference<FaultSource> faults = new AtomicReference<>(FaultSource.NONE);
    private final AtomicBoolean fired = new AtomicBoolean();
    private Requests arrivals = new Requests();
    private DrivenClock clock = new DrivenClock();
    private Instant start = clock.now();
    private String wireTarget = "";
    private Wire.Break wireBreak = Wire.Break.REFUSED;
    private int runs;

    /** @param before the order of an earlier run, which left a draft */
    Disturbed(SixAssets assets, Scene scene, Optional<PublishOrder> before) throws IOException {
        this.order = assets.order();
        this.server = new WatchedServer(order, this::next);
        scene.prepare(server.repository());
        before.ifPresent(earlier -> {
            Patience patience = new Patience(clock, PATIENCE, (time, reason) -> {});
            ReleaseForge forge = forge(patience, new JdkHttpTransport(clock, Optional.empty()));
            executor(forge, patience).stage(earlier, Claim.of("run-0"), forge.find(SixAssets.TAG));
        });
        scene.spoil(server.repository());
        arrivals = new Requests();
    }

    DrivenClock clock() {
        return clock;
    }

    List<String> requests() {
        return arrivals.seen();
    }

    /**
     * Disturbs one request. The JDK's client silently sends a GET again whose connection ended, so that one is disturbed
     * until the publisher itself has to see it.
     */
    void disturb(String request, Fault fault) {
        Requests counted = new Requests();
        AtomicInteger left = new AtomicInteger(request.startsWith("GET") && endsConnection(fault) ? 2 : 1);
        String place = place(request);
        faults.set(arrival -> {
            String arrived = counted.next(arrival.method(), arrival.path(), arrival.query());
            boolean begun = fired.get();
            boolean now = begun ? left.get() > 0 && place(arrived).equals(place) : arrived.equals(request);
            if (!now) {
                return Optional.empty();
            }
            fired.set(true);
            left.decrementAndGet();
            return Optional.of(fault);
        });
    }

    private static boolean endsConnection(Fault fault) {
        return fault instanceof Fault.DropBefore || fault instanceof Fault.DropAfter;
    }

    private static String place(String request) {
        return request.substring(0, request.lastIndexOf('#'));
    }

    void breakOff(String request, Wire.Break kind) {
        wireTarget = request;
        wireBreak = kind;
    }

    void undisturbed() {
        faults.set(FaultSource.NONE);
        wireTarget = "";
        clock = new DrivenClock();
        start = clock.now();
    }

    boolean met() {
        return fired.get();
    }

    Duration elapsed() {
        return Duration.between(start, clock.now());
    }

    /** Runs a publisher; empty if it succeeded. */
    Optional<ProblemCode> publish() {
        Wire wire = new Wire(
                new JdkHttpTransport(clock, Optional.empty()), new Requests(), server.address(), wireTarget, wireBreak);
        Patience patience = new Patience(clock, PATIENCE, (time, reason) -> {});
        ReleaseForge forge = forge(patience, wire);
        try {
            executor(forge, patience).publish(order, Claim.of("run-" + ++runs), forge.find(SixAssets.TAG));
            return Optional.empty();
        } catch (ReleaseException stopped) {
            return Optional.of(stopped.problems().get(0).code());
        } catch (Wire.Killed killed) {
            return Optional.of(ProblemCode.UNEXPECTED);
        } finally {
            fired.compareAndSet(false, wire.met());
        }
    }

    private ReleaseForge forge(Patience patience, HttpTransport transport) {
        return new GitHubForge(
                new ForgeAccess(
                        server.address(),
                        RepositoryName.parse(WatchedServer.REPOSITORY, "repository"),
                        Optional.of(LocalForgeBuilder.DEFAULT_TOKEN),
                        patience,
                        HttpWatch.NONE,
                        false),
                transport,
                new JdkHttpDownload(Optional.empty(), patience, HttpWatch.NONE));
    }

    private static PublishExecutor executor(ReleaseForge forge, Patience patience) {
        return new PublishExecutor(forge, patience, 3, new PublishLog(new RecordingLog(), false));
    }

    void checkOneWholeRelease(String what) {
        server.checkOneWholeRelease(what);
    }

    private Optional<Fault> next(FaultSource.Arrival arrival) {
        arrivals.next(arrival.method(), arrival.path(), arrival.query());
        return faults.get().next(arrival);
    }

    @Override
    public void close() {
        server.close();
    }
}
