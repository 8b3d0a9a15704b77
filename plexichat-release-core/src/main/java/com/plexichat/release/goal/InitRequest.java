package com.plexichat.release.goal;

import com.plexichat.release.init.InitAnswers;
import com.plexichat.release.init.PomFacts;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Input of {@code init}.
 *
 * @param pom what it says, if there is one
 * @param pluginVersion that of the plugin which the pom will name
 * @param dryRun whether only is shown what would be written
 */
public record InitRequest(
        Path folder, Optional<PomFacts> pom, InitAnswers answers, String pluginVersion, boolean dryRun) {}
