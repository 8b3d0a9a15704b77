package com.plexichat.release.goal;

import com.plexichat.release.metadata.ProjectFacts;
import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionSchemes;
import java.util.Optional;

/**
 * Input of {@code discard}.
 *
 * @param dryRun whether the drafts are only named
 */
public record DiscardRequest(
        ProjectFacts project, DestinationRequest destination, PublishSettings settings, boolean dryRun) {
    /** The version that the command line names, of whatever scheme. */
    Optional<Version> named() {
        return project.version().commandLine().flatMap(VersionSchemes::find);
    }
}
