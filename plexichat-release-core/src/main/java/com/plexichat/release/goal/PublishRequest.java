package com.plexichat.release.goal;

import com.plexichat.release.check.ReleaseRules;
import com.plexichat.release.metadata.ProjectFacts;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Input of {@code publish}, {@code stage} and {@code release}.
 *
 * @param requiredProof the proof of installation without which nothing becomes public; empty if none is asked for
 * @param dryRun whether only the plan is shown
 */
public record PublishRequest(
        ProjectFacts project,
        DestinationRequest destination,
        PublishPart part,
        PublishSettings settings,
        ReleaseRules rules,
        Optional<Path> requiredProof,
        boolean dryRun) {}
