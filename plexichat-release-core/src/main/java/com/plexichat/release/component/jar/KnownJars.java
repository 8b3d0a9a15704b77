package com.plexichat.release.component.jar;

import com.plexichat.release.component.PackageUrl;
import com.plexichat.release.integrity.Sha256;
import java.util.Map;
import java.util.Optional;

/**
 * What the build tool knows of jars.
 *
 * @param resolved what it resolved, by the digest of what ships of it
 * @param product what it makes of the project itself, however its file is called
 */
public record KnownJars(Map<Sha256, PackageUrl> resolved, Optional<PackageUrl> product) {
    public static final KnownJars NONE = new KnownJars(Map.of(), Optional.empty());

    public KnownJars {
        resolved = Map.copyOf(resolved);
    }

    Optional<PackageUrl> of(Sha256 digest, String fileName, JarContents contents) {
        return Optional.ofNullable(resolved.get(digest)).or(() -> product.filter(url -> has(url, fileName, contents)));
    }

    /** In a jar that is called like another one of those in it, a component is shaded. */
    private static boolean has(PackageUrl url, String fileName, JarContents contents) {
        return contents.poms().values().stream().anyMatch(each -> each.areOf(url))
                && contents.poms().values().stream().noneMatch(each -> !each.areOf(url) && each.fit(fileName));
    }

    boolean has(Sha256 digest) {
        return resolved.containsKey(digest);
    }
}
