package com.plexichat.release.maven;

import com.plexichat.release.goal.PublishPart;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Makes a staged draft public, after holding it against {@code target/release/release.json} and
 * {@code RELEASE_NOTES.md}, which are all that it needs of the build; it refuses a draft that was changed.
 */
@Mojo(name = "release", threadSafe = true, configurator = CheckedConfigurator.NAME)
final class ReleaseMojo extends PublishingMojo {
    @Override
    protected PublishPart part() {
        return PublishPart.RELEASE;
    }
}
