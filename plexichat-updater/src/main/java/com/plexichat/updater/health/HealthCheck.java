package com.plexichat.updater.health;

import com.plexichat.release.http.HttpBody;
import com.plexichat.release.http.HttpCall;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.time.RunClock;
import com.plexichat.updater.health.HealthVerdict.Kind;
import com.plexichat.updater.service.Service;
import com.plexichat.updater.service.ServiceState;
import com.plexichat.updater.settings.HealthSettings;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Asks a version that was started how it is until that is certain. */
public final class HealthCheck {
    private final HealthSettings settings;
    private final Service service;
    private final HealthProbe probe;
    private final RunClock clock;
    private final ReleaseLog log;

    /** In which it was found healthy: a restart between that and the watch is not to be missed. */
    private Optional<ServiceState> healthy = Optional.empty();

    public HealthCheck(HealthSettings settings, Service service, HealthProbe probe, RunClock clock, ReleaseLog log) {
        this.settings = settings;
        this.service = service;
        this.probe = probe;
        this.clock = clock;
        this.log = log;
    }

    /**
     * Returns when this version is healthy.
     *
     * @throws ReleaseException if it is not so in time, with the last reason, the last answer and how long was waited
     */
    public void await(String version) {
        Instant start = clock.now();
        healthy =
                follow(new HealthRule(settings, version, start), version, start).running();
    }

    /**
     * Returns when this version, which was healthy, has stayed so for the time of the watch.
     *
     * @throws ReleaseException if it has not
     */
    public void watch(String version) {
        Instant start = clock.now();
        Rule rule = new WatchRule(settings, version, start, healthy);
        if (start.isBefore(rule.end())) {
            pause(rule);
            follow(rule, version, start);
        }
    }

    /** The version that answers now, whichever it is; empty if the answer is not good. */
    public Optional<String> named() {
        return probe.ask() instanceof HealthAnswer.Good good ? Optional.of(good.version()) : Optional.empty();
    }

    /** How this version is, by one question. */
    public HealthReport look(String version) {
        HealthObservation seen = observe();
        return new HealthReport(seen.fault(version).map(fault -> withAnswer(fault, seen)));
    }

    /** The last observation of a version that the rule found healthy. */
    private HealthObservation follow(Rule rule, String version, Instant start) {
        while (true) {
            HealthObservation seen = observe();
            HealthVerdict verdict = rule.judge(seen);
            if (verdict.kind() == Kind.HEALTHY) {
                return seen;
            }
            if (verdict.kind() == Kind.FAILED) {
                long waited = Duration.between(start, seen.at()).toSeconds();
                throw new ReleaseException(problem(
                        "version " + version + " is not healthy after " + waited + " s: "
                                + withAnswer(verdict.reason(), seen) + ServiceLook.lastWords(service),
                        "read the log of the service, mend what it says and try again"));
            }
            Duration left = Duration.between(seen.at(), rule.end());
            log.progress(() -> "  " + left.toSeconds() + " s left: " + withAnswer(verdict.reason(), seen));
            pause(rule);
        }
    }

    private HealthObservation observe() {
        HealthAnswer answer = probe.ask();
        ServiceLook look = ServiceLook.at(service);
        return new HealthObservation(clock.now(), look, answer);
    }

    /** To the next question, of which the last is at the very end. */
    private void pause(Rule rule) {
        Duration rest = Duration.between(clock.now(), rule.end());
        boolean last = !rest.isNegative() && !rest.isZero() && rest.compareTo(settings.every()) < 0;
        try {
            clock.pause(last ? rest : settings.every());
        } catch (InterruptedIOException stopped) {
            throw new ReleaseException(
                    problem(
                            "the wait for a healthy version was interrupted",
                            "run the command again; it goes on where it stopped"),
                    stopped);
        }
    }

    private Problem problem(String what, String hint) {
        HttpCall question = new HttpCall("GET", settings.address(), Map.of(), HttpBody.NONE);
        return new Problem(ProblemCode.SERVICE_UNHEALTHY, what, question.text(), hint);
    }

    private static String withAnswer(String reason, HealthObservation seen) {
        return reason + "; the last answer: " + seen.answer().text();
    }
}
