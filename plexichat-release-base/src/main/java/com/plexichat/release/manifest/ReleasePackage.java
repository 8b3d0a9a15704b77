package com.plexichat.release.manifest;

import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.platform.Platform;
import java.util.List;

/**
 * What a release has for one platform. Two packages with the same payload hold the same program, whatever their versions
 * are called and whatever compressed them.
 *
 * @param archive the name of the archive among the assets
 * @param checksum that of its checksum
 * @param manifest that of its manifest
 * @param tar the digest of the archive before it was compressed
 * @param payload {@link PackageManifest#payload the digest} of what the package is there for
 */
public record ReleasePackage(
        Platform platform, String archive, String checksum, String manifest, FileDigest tar, Sha256 payload) {

    /** How many assets a package has. */
    static final int FILES = 3;

    /** True if its three files are among these. */
    boolean isAmong(List<ReleaseAsset> assets) {
        return has(assets, AssetRole.PACKAGE, archive)
                && has(assets, AssetRole.CHECKSUM, checksum)
                && has(assets, AssetRole.MANIFEST, manifest);
    }

    private static boolean has(List<ReleaseAsset> assets, AssetRole role, String name) {
        return assets.stream()
                .anyMatch(asset -> asset.role() == role && asset.name().equals(name));
    }
}
