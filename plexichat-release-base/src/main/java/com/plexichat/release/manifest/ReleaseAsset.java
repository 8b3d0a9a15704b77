package com.plexichat.release.manifest;

import com.plexichat.release.integrity.FileDigest;

/** A file that is published with a release. */
public record ReleaseAsset(AssetRole role, String name, FileDigest digest) {
    public ReleaseAsset {
        if (!ReleaseIdentity.FILE_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("\"" + name + "\" is not a name for an asset");
        }
    }
}
