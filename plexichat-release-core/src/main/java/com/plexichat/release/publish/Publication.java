package com.plexichat.release.publish;

import com.plexichat.release.forge.ReleaseForge;
import com.plexichat.release.forge.RemoteRelease;
import java.util.Optional;

/** The release that a plan is carried out on; it gets its id from the plan's first step. */
final class Publication {
    private final ReleaseForge forge;
    private Optional<RemoteRelease> release;

    Publication(ReleaseForge forge, Optional<RemoteRelease> release) {
        this.forge = forge;
        this.release = release;
    }

    ReleaseForge forge() {
        return forge;
    }

    RemoteRelease release() {
        return release.orElseThrow(() -> new IllegalStateException("the plan did not create the draft first"));
    }

    void found(RemoteRelease draft) {
        release = Optional.of(draft);
    }
}
