package com.plexichat.updater.deploy;

/** Tells whether the service is well; each method throws a {@code ReleaseException} with the reason if it is not. */
public interface HealthGate {
    /** Waits until the service shows that it runs this version, and well. */
    void await(String version);

    /** Looks on for a while after it was healthy. */
    void watch(String version);
}
