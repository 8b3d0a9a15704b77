package com.plexichat.updater.health;

/**
 * What is known of the health of a version so far.
 *
 * @param reason in words
 */
record HealthVerdict(Kind kind, String reason) {
    enum Kind {
        PENDING,
        HEALTHY,
        FAILED
    }
}
