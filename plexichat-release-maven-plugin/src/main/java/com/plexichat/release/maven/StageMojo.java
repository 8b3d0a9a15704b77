package com.plexichat.release.maven;

import com.plexichat.release.goal.PublishPart;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Does everything that {@code publish} does but the last step: it leaves a complete, verified draft, which
 * {@code release} makes public after an approval or a trial installation.
 */
@Mojo(name = "stage", defaultPhase = LifecyclePhase.DEPLOY, threadSafe = true, configurator = CheckedConfigurator.NAME)
@Execute(lifecycle = "plexichat", phase = LifecyclePhase.PACKAGE)
final class StageMojo extends PublishingMojo {
    @Override
    protected PublishPart part() {
        return PublishPart.STAGE;
    }
}
