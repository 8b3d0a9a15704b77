package com.plexichat.release.goal;

import com.plexichat.release.metadata.ProjectFacts;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Input of {@code prove-install}.
 *
 * @param folder of the release; the staged draft of the project's version if it is empty
 * @param former what it is installed over, a version or a folder; the newest that fits if it is empty
 * @param trial the folder of what the project has for its trials
 * @param updater the jar of the updater
 * @param proof where the proof is written
 * @param keepTrial whether the files of the trial stay
 * @param dryRun whether only the plan is shown
 */
public record ProveInstallRequest(
        ProjectFacts project,
        DestinationRequest destination,
        PublishSettings settings,
        Optional<Path> folder,
        Optional<String> former,
        Path trial,
        Path updater,
        Path proof,
        boolean keepTrial,
        boolean dryRun) {}
