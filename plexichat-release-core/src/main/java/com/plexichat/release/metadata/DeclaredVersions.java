package com.plexichat.release.metadata;

import java.util.Optional;

/**
 * The places that may name the version, as texts.
 *
 * @param commandLine {@code -Dplexichat.version}
 * @param pushedTag the tag that CI was started by
 * @param versionFile {@code version.json}
 * @param pomProperty {@code plexichat.version} in the pom
 * @param projectVersion the pom's own version, which counts only if it has the form
 */
public record DeclaredVersions(
        Optional<String> commandLine,
        Optional<String> pushedTag,
        Optional<String> versionFile,
        Optional<String> pomProperty,
        Optional<String> projectVersion) {}
