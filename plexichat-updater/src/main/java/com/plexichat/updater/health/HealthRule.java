package com.plexichat.updater.health;

import com.plexichat.updater.health.HealthVerdict.Kind;
import com.plexichat.updater.settings.HealthSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a version that was just started counts as healthy: enough good answers in a row over enough time, all from the
 * wanted version and from one and the same process.
 */
final class HealthRule implements Rule {
    private final HealthSettings settings;
    private final String version;
    private final Instant start;
    private final Interruptions interruptions = new Interruptions(Optional.empty());

    private int passes;
    private Instant first;
    private int inactive;

    HealthRule(HealthSettings settings, String version, Instant start) {
        this.settings = settings;
        this.version = version;
        this.start = start;
        first = start;
    }

    @Override
    public Instant end() {
        return start.plus(settings.deadline());
    }

    @Override
    public HealthVerdict judge(HealthObservation seen) {
        Optional<String> fault = seen.fault(version);
        // The answer may still be that of the process before.
        if (interruptions.areSeenIn(seen) || fault.isPresent()) {
            passes = 0;
        } else {
            first = passes == 0 ? seen.at() : first;
            passes++;
        }
        inactive = seen.isInactive() ? inactive + 1 : 0;
        if (isComplete(seen.at())) {
            return new HealthVerdict(Kind.HEALTHY, row());
        }
        boolean over = !seen.at().isBefore(end()) || hasCrashed(seen.at());
        return new HealthVerdict(
                over ? Kind.FAILED : Kind.PENDING,
                fault.orElseGet(this::row)
                        + interruptions.text().map(words -> "; " + words).orElse(""));
    }

    private boolean isComplete(Instant now) {
        return passes >= settings.passes()
                && Duration.between(first, now).compareTo(settings.over()) >= 0
                && !now.isAfter(end());
    }

    /** What does not run for that long does not come back: the deadline need not be waited for. */
    private boolean hasCrashed(Instant now) {
        return inactive >= settings.passes()
                && Duration.between(start, now).compareTo(settings.every().multipliedBy(settings.passes())) >= 0;
    }

    private String row() {
        return "good answers in a row: " + passes + ", needed: " + settings.passes() + " over "
                + settings.over().toSeconds() + " s";
    }
}
