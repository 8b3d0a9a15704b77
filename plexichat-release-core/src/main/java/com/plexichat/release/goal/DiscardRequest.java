package com.plexichat.release.goal;

import com.plexichat.release.metadata.ProjectFacts;

/**
 * Input of {@code discard}.
 *
 * @param dryRun whether the drafts are only named
 */
public record DiscardRequest(
        ProjectFacts project, DestinationRequest destination, PublishSettings settings, boolean dryRun) {}
