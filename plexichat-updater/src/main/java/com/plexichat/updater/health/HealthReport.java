package com.plexichat.updater.health;

import java.util.Optional;

/**
 * How a version is at this moment.
 *
 * @param fault what is wrong with it, in words; empty if it is healthy
 */
public record HealthReport(Optional<String> fault) {
    public boolean healthy() {
        return fault.isEmpty();
    }
}
