package com.plexichat.release.goal;

import com.plexichat.release.metadata.ProjectFacts;

/**
 * Input of {@code publish}, {@code stage} and {@code release}.
 *
 * @param dryRun whether only the plan is shown
 * @param offline whether a dry run does without asking the server
 */
public record PublishRequest(
        ProjectFacts project,
        DestinationRequest destination,
        PublishPart part,
        PublishSettings settings,
        boolean dryRun,
        boolean offline) {}
