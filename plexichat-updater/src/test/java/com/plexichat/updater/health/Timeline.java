package com.plexichat.updater.health;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.testing.DrivenClock;
import com.plexichat.updater.disk.Owner;
import com.plexichat.updater.service.Service;
import com.plexichat.updater.service.ServiceState;
import com.plexichat.updater.service.ServiceState.Activity;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** A service and the answers of its version, as they change with the seconds of a clock. */
final class Timeline implements Service, HealthProbe {
    @Override
    public Optional<Owner> account() {
        return Optional.empty();
    }

    private final DrivenClock clock;
    private final Instant start;
    private final TreeMap<Long, Optional<ServiceState>> states = new TreeMap<>();
    private final TreeMap<Long, HealthAnswer> answers = new TreeMap<>();
    private final TreeMap<Long, Duration> delays = new TreeMap<>();
    private Optional<String> log = Optional.of("");
    private final List<Long> asked = new ArrayList<>();

    Timeline(DrivenClock clock) {
        this.clock = clock;
        start = clock.now();
        runs(0, 100, 0);
        delays.put(0L, Duration.ZERO);
    }

    Timeline runs(long second, long process, long restarts) {
        states.put(second, Optional.of(new ServiceState(Activity.RUNS, OptionalLong.of(process), restarts)));
        return this;
    }

    Timeline ends(long second) {
        states.put(second, Optional.of(new ServiceState(Activity.STOPPED, OptionalLong.empty(), 0)));
        return this;
    }

    /** From then on it waits to be started again. */
    Timeline crashes(long second) {
        states.put(second, Optional.of(new ServiceState(Activity.BETWEEN, OptionalLong.empty(), 3)));
        return this;
    }

    /** From then on the state cannot be asked for. */
    Timeline isHidden(long second) {
        states.put(second, Optional.empty());
        return this;
    }

    Timeline says(long second, String version) {
        answers.put(second, new HealthAnswer.Good(version));
        return this;
    }

    Timeline fails(long second, String words) {
        answers.put(second, new HealthAnswer.Bad(words));
        return this;
    }

    /** From then on each answer takes so long. */
    Timeline hangs(long second, long seconds) {
        delays.put(second, Duration.ofSeconds(seconds));
        return this;
    }

    Timeline logs(String lines) {
        log = Optional.of(lines);
        return this;
    }

    Timeline hidesItsLog() {
        log = Optional.empty();
        return this;
    }

    /** The seconds at which there was a question. */
    List<Long> asked() {
        return asked;
    }

    @Override
    public HealthAnswer ask() {
        long second = second();
        asked.add(second);
        clock.advance(delays.floorEntry(second).getValue());
        return answers.floorEntry(second).getValue();
    }

    @Override
    public ServiceState state() {
        return states.floorEntry(second())
                .getValue()
                .orElseThrow(() -> new ReleaseException(
                        new Problem(ProblemCode.SERVICE_FAILED, "the bus is gone", "", "see why")));
    }

    @Override
    public void start() {
        throw new AssertionError("a look changes nothing");
    }

    @Override
    public void stop() {
        throw new AssertionError("a look changes nothing");
    }

    @Override
    public String lastWords() {
        return log.orElseThrow(
                () -> new ReleaseException(new Problem(ProblemCode.HOOK_FAILED, "no journalctl", "", "see why")));
    }

    @Override
    public void enable() {
        throw new AssertionError("a look changes nothing");
    }

    private long second() {
        return Duration.between(start, clock.now()).toSeconds();
    }
}
