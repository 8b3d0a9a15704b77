package com.plexichat.release.metadata;

import java.util.Optional;

/**
 * The places that may name the version, as texts.
 *
 * @param told what the build tool knows
 * @param pushedTag the tag that CI was started by
 * @param versionFile {@code version.json}
 * @param runNumber of the pipeline, which is a version itself in some schemes
 */
public record DeclaredVersions(
        VersionFacts told, Optional<String> pushedTag, Optional<String> versionFile, Optional<String> runNumber) {}
