package com.plexichat.updater.health;

/** Asks a running version how it is. */
@FunctionalInterface
public interface HealthProbe {
    /** What came back; that nothing did is an answer too. */
    HealthAnswer ask();
}
