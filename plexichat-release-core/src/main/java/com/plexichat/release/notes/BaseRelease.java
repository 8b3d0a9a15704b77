package com.plexichat.release.notes;

import com.plexichat.release.git.ReleaseTag;
import com.plexichat.release.git.ReleaseTags;
import com.plexichat.release.version.Version;
import java.util.Optional;

/** Decides which release the notes tell the changes since. */
public final class BaseRelease {
    private BaseRelease() {}

    /** The greatest lower version under the channel's rule, never the latest tag by date; empty before the first. */
    public static Optional<ReleaseTag> of(Version version, ReleaseTags tags) {
        return tags.releases().headMap(version, false).descendingMap().values().stream()
                .filter(base -> version.channel().mayFollow(base.version().channel()))
                .findFirst();
    }
}
