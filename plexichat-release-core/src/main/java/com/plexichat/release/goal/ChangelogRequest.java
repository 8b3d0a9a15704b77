package com.plexichat.release.goal;

import com.plexichat.release.metadata.ProjectFacts;
import java.util.Optional;

/**
 * Input of {@code changelog}: which versions are told, and where.
 *
 * @param description of the project
 * @param repository {@code owner/name} for links
 * @param dryRun writes no file: the answer is printed, and so is what an update would add
 */
public record ChangelogRequest(
        ProjectFacts project,
        Optional<String> description,
        Optional<String> repository,
        ChangelogQuestion question,
        boolean dryRun) {}
