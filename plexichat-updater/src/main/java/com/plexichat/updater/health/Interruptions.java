package com.plexichat.updater.health;

import com.plexichat.updater.service.ServiceState;
import java.util.Optional;

/** Follows the main process of a service and how often it was restarted, and remembers each change. */
final class Interruptions {
    private Optional<ServiceState> last;
    private Optional<String> words = Optional.empty();
    private int count;

    /** @param before a state that the first one seen must not differ from, if there is one */
    Interruptions(Optional<ServiceState> before) {
        last = before;
    }

    /** True if what runs is not what ran when it was last seen to run. */
    boolean areSeenIn(HealthObservation seen) {
        Optional<String> change = seen.running().flatMap(now -> last.flatMap(before -> change(before, now)));
        last = seen.running().or(() -> last);
        if (change.isPresent()) {
            words = change;
            count++;
        }
        return change.isPresent();
    }

    /** The last change in words, and how many there were; empty if there was none. */
    Optional<String> text() {
        return words.map(change -> count == 1 ? change : change + ", the last of " + count + " such changes");
    }

    private static Optional<String> change(ServiceState before, ServiceState now) {
        if (now.restarts() != before.restarts()) {
            return Optional.of("it was restarted by itself (restarts since its start: " + now.restarts() + ")");
        }
        return now.mainProcess().equals(before.mainProcess())
                ? Optional.empty()
                : Optional.of("its main process changed from " + process(before) + " to " + process(now));
    }

    private static String process(ServiceState state) {
        return state.mainProcess().isPresent()
                ? Long.toString(state.mainProcess().getAsLong())
                : "none";
    }
}
