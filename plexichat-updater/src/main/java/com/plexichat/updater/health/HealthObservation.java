package com.plexichat.updater.health;

import com.plexichat.updater.service.ServiceState;
import java.time.Instant;
import java.util.Optional;

/**
 * What one question after the health of a version came to.
 *
 * @param at when all of it was known
 * @param service as it was after the answer: a process that ended while it answered is seen
 */
record HealthObservation(Instant at, ServiceLook service, HealthAnswer answer) {
    /** Why this does not speak for the version; empty if it does. */
    Optional<String> fault(String version) {
        if (service instanceof ServiceLook.Unseen unseen) {
            return Optional.of("the state of the service is not known: " + unseen.words());
        }
        if (isInactive()) {
            return Optional.of(
                    isStopped()
                            ? "the service does not run"
                            : "the service neither runs nor is stopped, as one that crashes again and again");
        }
        if (answer instanceof HealthAnswer.Bad) {
            return Optional.of("it gives no good answer");
        }
        return namesAnother(version) ? Optional.of("another version answers") : Optional.empty();
    }

    /** The state of a service that runs. */
    Optional<ServiceState> running() {
        return service instanceof ServiceLook.Seen seen && seen.state().active()
                ? Optional.of(seen.state())
                : Optional.empty();
    }

    private boolean isStopped() {
        return service instanceof ServiceLook.Seen seen && seen.state().isStopped();
    }

    boolean isInactive() {
        return service instanceof ServiceLook.Seen seen && !seen.state().active();
    }

    boolean namesAnother(String version) {
        return answer instanceof HealthAnswer.Good good && !new WantedVersion(version).isNamedBy(good.version());
    }
}
