package com.plexichat.release.component;

import com.plexichat.release.integrity.Sha256;
import java.util.List;
import java.util.Map;

/** The readers, in the order in which they are believed. */
public final class ComponentReaders {
    private ComponentReaders() {}

    /** @param resolved what the build tool resolved, by the digest of its file */
    public static List<ComponentReader> all(Map<Sha256, PackageUrl> resolved) {
        return List.of();
    }
}
