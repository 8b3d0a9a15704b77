package com.plexichat.release.maven;

import com.plexichat.release.goal.PublishPart;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Publishes what lies in {@code target/release/}, and refuses if that was built from another commit or was changed
 * since: for binding, and for a CI job that builds without a token and publishes in another.
 */
@Mojo(
        name = "publish-only",
        defaultPhase = LifecyclePhase.DEPLOY,
        threadSafe = true,
        configurator = CheckedConfigurator.NAME)
final class PublishOnlyMojo extends PublishingMojo {
    @Override
    protected PublishPart part() {
        return PublishPart.WHOLE;
    }
}
