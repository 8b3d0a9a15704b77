package com.plexichat.updater.settings;

import java.net.URI;
import java.time.Duration;

/**
 * When a version counts as healthy.
 *
 * @param address answers with 2xx and a JSON text
 * @param version the JSON pointer of the version in that text
 * @param passes how many answers in a row are needed
 * @param over the least time between the first and the last of these
 * @param every the time between two questions
 * @param deadline for all of it
 * @param watch how long the version is watched after it was healthy
 */
public record HealthSettings(
        URI address, String version, int passes, Duration over, Duration every, Duration deadline, Duration watch) {
    public HealthSettings {
        if (passes < 1
                || over.isNegative()
                || every.isNegative()
                || every.isZero()
                || watch.isNegative()
                || deadline.compareTo(over) <= 0) {
            throw new IllegalArgumentException("there is time for a healthy version to show itself");
        }
    }
}
