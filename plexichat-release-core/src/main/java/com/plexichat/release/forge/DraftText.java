package com.plexichat.release.forge;

import com.plexichat.release.manifest.CommitId;
import java.util.Optional;

/**
 * What a draft is created with.
 *
 * @param target where the tag is made when the draft becomes public; empty where the server has the tag already
 */
public record DraftText(String tag, Optional<CommitId> target, String title, String body, boolean preRelease) {
    /** The same for a server that has the tag. */
    public DraftText withoutTarget() {
        return new DraftText(tag, Optional.empty(), title, body, preRelease);
    }
}
