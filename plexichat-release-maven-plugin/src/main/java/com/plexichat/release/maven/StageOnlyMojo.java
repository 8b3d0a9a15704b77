package com.plexichat.release.maven;

import com.plexichat.release.goal.PublishPart;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Makes a complete, verified draft of what lies in {@code target/release/}, and refuses if that was built from another
 * commit or was changed since.
 */
@Mojo(
        name = "stage-only",
        defaultPhase = LifecyclePhase.DEPLOY,
        threadSafe = true,
        configurator = CheckedConfigurator.NAME)
final class StageOnlyMojo extends PublishingMojo {
    @Override
    protected PublishPart part() {
        return PublishPart.STAGE;
    }
}
