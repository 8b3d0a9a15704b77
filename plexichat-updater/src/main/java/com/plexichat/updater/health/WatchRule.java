package com.plexichat.updater.health;

import com.plexichat.updater.health.HealthVerdict.Kind;
import com.plexichat.updater.service.ServiceState;
import com.plexichat.updater.settings.HealthSettings;
import java.time.Instant;
import java.util.Optional;

/**
 * When a version that was healthy stays so: a few bad answers in a row are forgiven, but no end of its process and no
 * other version. It does not end with a bad answer.
 */
final class WatchRule implements Rule {
    private final HealthSettings settings;
    private final String version;
    private final Instant start;
    private final Interruptions interruptions;

    private int bad;

    /** @param healthy the state in which the version was found healthy, if that is known */
    WatchRule(HealthSettings settings, String version, Instant start, Optional<ServiceState> healthy) {
        this.settings = settings;
        this.version = version;
        this.start = start;
        interruptions = new Interruptions(healthy);
    }

    @Override
    public Instant end() {
        return start.plus(settings.watch());
    }

    @Override
    public HealthVerdict judge(HealthObservation seen) {
        if (interruptions.areSeenIn(seen)) {
            return new HealthVerdict(Kind.FAILED, interruptions.text().orElseThrow());
        }
        Optional<String> fault = seen.fault(version);
        bad = fault.isPresent() ? bad + 1 : 0;
        String reason = fault.orElse("it answers");
        if (bad > settings.passes() || seen.isInactive() || seen.namesAnother(version)) {
            return new HealthVerdict(Kind.FAILED, reason);
        }
        boolean over = bad == 0 && !seen.at().isBefore(end());
        return new HealthVerdict(over ? Kind.HEALTHY : Kind.PENDING, reason);
    }
}
