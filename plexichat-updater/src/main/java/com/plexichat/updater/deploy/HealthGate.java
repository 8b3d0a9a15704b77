package com.plexichat.updater.deploy;

import java.util.Optional;

/** Tells whether the service is well. */
public interface HealthGate {
    /** False while nothing runs that could answer. */
    default boolean canBeAsked() {
        return true;
    }

    /** The version that the service names now; empty if it gives no good answer, or nothing can be asked. */
    default Optional<String> named() {
        return Optional.empty();
    }

    /** Why the service is not well now, with this version; empty if it is. */
    Optional<String> fault(String version);

    /**
     * Waits until the service shows that it runs this version, and well.
     *
     * @throws com.plexichat.release.problem.ReleaseException if it does not in time
     */
    void await(String version);

    /**
     * Looks on for a while after it was healthy.
     *
     * @throws com.plexichat.release.problem.ReleaseException if it does not stay so
     */
    void watch(String version);
}
