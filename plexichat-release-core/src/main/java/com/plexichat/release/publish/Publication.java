package com.plexichat.release.publish;

import com.plexichat.release.forge.ReleaseForge;
import com.plexichat.release.forge.RemoteRelease;
import java.util.Optional;
import java.util.function.LongConsumer;

/** The release that a step is carried out on; the one that creates the draft leaves it here. */
final class Publication {
    private final ReleaseForge forge;
    private final UploadProgress progress;
    private Optional<RemoteRelease> release;

    Publication(ReleaseForge forge, UploadProgress progress, Optional<RemoteRelease> release) {
        this.forge = forge;
        this.progress = progress;
        this.release = release;
    }

    ReleaseForge forge() {
        return forge;
    }

    RemoteRelease release() {
        return release.orElseThrow(() -> new IllegalStateException("the plan did not create the draft first"));
    }

    Optional<RemoteRelease> knownRelease() {
        return release;
    }

    void found(RemoteRelease draft) {
        release = Optional.of(draft);
    }

    LongConsumer progressOf(PublishOrder.Asset asset) {
        return progress.of(asset.name());
    }
}
