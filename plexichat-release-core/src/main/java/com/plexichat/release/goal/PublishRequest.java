package com.plexichat.release.goal;

import com.plexichat.release.metadata.ProjectFacts;

/**
 * Input of {@code publish} and {@code publish-only}.
 *
 * @param dryRun whether only the plan is shown
 * @param offline whether a dry run does without asking the server
 */
public record PublishRequest(ProjectFacts project, DestinationRequest destination, boolean dryRun, boolean offline) {}
