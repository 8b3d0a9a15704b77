package com.plexichat.release.goal;

import com.plexichat.release.metadata.ProjectFacts;
import java.util.Optional;

/**
 * Input of {@code publish} and {@code publish-only}.
 *
 * @param repository {@code owner/name}
 * @param apiAddress of a GitHub-compatible server; GitHub's own if empty
 * @param dryRun whether only the plan is shown
 * @param offline whether a dry run does without asking the server
 */
public record PublishRequest(
        ProjectFacts project,
        Optional<String> repository,
        Optional<String> apiAddress,
        boolean dryRun,
        boolean offline) {}
