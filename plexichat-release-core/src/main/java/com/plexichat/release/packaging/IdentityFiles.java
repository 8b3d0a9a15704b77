package com.plexichat.release.packaging;

import com.plexichat.release.manifest.PackageManifest;
import com.plexichat.release.manifest.VersionFile;
import com.plexichat.release.metadata.BuildInfoRenderings;
import java.util.Set;

/** The files of a package that are another one in each version, though the program is the same. */
public final class IdentityFiles {
    private static final Set<String> PATHS =
            Set.of(PackageManifest.FILE_NAME, VersionFile.FILE_NAME, BuildInfoRenderings.PROPERTIES_PATH);

    private IdentityFiles() {}

    /**
     * True for {@code manifest.txt}, {@code version.json} and {@code META-INF/build-info.properties} in these places:
     * elsewhere a file of such a name may be a part of the program.
     */
    public static boolean contain(String target) {
        return PATHS.contains(target);
    }
}
