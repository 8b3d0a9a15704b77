package com.plexichat.release.layout;

import com.plexichat.release.platform.Platform;
import java.util.List;

/** A part of a layout that not every platform needs to have. */
interface ForPlatforms {
    /** Those that it is for; all if empty. */
    List<Platform> platforms();

    default boolean isFor(Platform platform) {
        return platforms().isEmpty() || platforms().contains(platform);
    }
}
