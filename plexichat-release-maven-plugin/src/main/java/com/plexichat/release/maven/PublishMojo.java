package com.plexichat.release.maven;

import com.plexichat.release.goal.PublishPart;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Does everything for a release from one command: validates, builds and tests the project, packs it, writes the bill
 * of materials and the notes, and publishes a pre-release (alpha, beta) or a stable release with all assets.
 */
@Mojo(
        name = "publish",
        defaultPhase = LifecyclePhase.DEPLOY,
        threadSafe = true,
        configurator = CheckedConfigurator.NAME)
@Execute(lifecycle = "plexichat", phase = LifecyclePhase.PACKAGE)
final class PublishMojo extends PublishingMojo {
    @Override
    protected PublishPart part() {
        return PublishPart.WHOLE;
    }
}
