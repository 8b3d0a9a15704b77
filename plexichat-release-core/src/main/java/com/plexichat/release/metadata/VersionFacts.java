package com.plexichat.release.metadata;

import com.plexichat.release.version.VersionScheme;
import java.util.Optional;

/**
 * What the build tool knows of the version.
 *
 * @param scheme that the project's versions have
 * @param commandLine {@code -Dplexichat.version}
 * @param pomProperty {@code plexichat.version} in the pom
 * @param projectVersion the pom's own version, which counts only if it has the form
 */
public record VersionFacts(
        VersionScheme scheme,
        Optional<String> commandLine,
        Optional<String> pomProperty,
        Optional<String> projectVersion) {}
