package com.plexichat.release.audit;

import com.plexichat.release.platform.Platform;
import java.util.Map;
import java.util.Optional;

/**
 * The oldest GNU C library that servers have.
 *
 * @param all on every platform that has none of its own
 * @param own on the platforms that have one
 */
public record GlibcFloors(Optional<GlibcVersion> all, Map<Platform, GlibcVersion> own) {
    public static final GlibcFloors NONE = new GlibcFloors(Optional.empty(), Map.of());

    public GlibcFloors {
        own = Map.copyOf(own);
    }

    Optional<GlibcVersion> of(Platform platform) {
        return Optional.ofNullable(own.get(platform)).or(() -> all);
    }
}
