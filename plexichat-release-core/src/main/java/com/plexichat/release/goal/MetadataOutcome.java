package com.plexichat.release.goal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/**
 * What {@code metadata} made.
 *
 * @param properties for the build tool
 * @param resources the folder to add to the program's classpath
 * @param buildDate the one time that everything built from this commit carries
 */
public record MetadataOutcome(Map<String, String> properties, Path resources, Instant buildDate) {
    public MetadataOutcome {
        properties = Map.copyOf(properties);
    }
}
