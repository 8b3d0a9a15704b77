package com.plexichat.release.goal;

import com.plexichat.release.init.InitAnswers;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Input of {@code init}.
 *
 * @param pomVersion the version that an existing pom declares
 * @param pluginVersion that of the plugin which the pom will name
 * @param dryRun whether only is shown what would be written
 */
public record InitRequest(
        Path folder, Optional<String> pomVersion, InitAnswers answers, String pluginVersion, boolean dryRun) {}
