package com.plexichat.release.packaging;

import com.plexichat.release.manifest.PackageManifest;
import com.plexichat.release.manifest.VersionFile;
import com.plexichat.release.metadata.BuildInfoRenderings;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of a package that are another one in each version, though the program is the same. */
public final class IdentityFiles {
    private static final Set<String> NAMES = Stream.concat(
                    Stream.of(VersionFile.FILE_NAME), BuildInfoRenderings.paths().stream())
            .map(IdentityFiles::name)
            .collect(Collectors.toUnmodifiableSet());

    private IdentityFiles() {}

    /** True for {@code manifest.txt}, for {@code version.json} and for what the goal {@code metadata} writes, anywhere. */
    public static boolean contain(String target) {
        return target.equals(PackageManifest.FILE_NAME) || NAMES.contains(name(target));
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
