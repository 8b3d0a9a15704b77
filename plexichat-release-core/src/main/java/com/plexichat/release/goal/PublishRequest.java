package com.plexichat.release.goal;

import com.plexichat.release.check.ReleaseRules;
import com.plexichat.release.metadata.ProjectFacts;

/**
 * Input of {@code publish}, {@code stage} and {@code release}.
 *
 * @param dryRun whether only the plan is shown
 */
public record PublishRequest(
        ProjectFacts project,
        DestinationRequest destination,
        PublishPart part,
        PublishSettings settings,
        ReleaseRules rules,
        boolean dryRun) {}
