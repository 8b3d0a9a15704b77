package com.plexichat.release.sbom;

import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.manifest.ReleaseIdentity;
import java.util.List;
import java.util.Optional;

/**
 * What a bill of materials describes.
 *
 * @param archive the digest of the package, where it was made already and is the only one
 * @param directDependencies the package URLs of what the product itself needs
 */
public record SbomSubject(
        ReleaseIdentity identity,
        String displayName,
        Optional<Sha256> archive,
        List<ResolvedComponent> components,
        List<String> directDependencies) {
    public SbomSubject {
        components = List.copyOf(components);
        directDependencies = List.copyOf(directDependencies);
    }
}
