package com.plexichat.release.localforge.state;

import java.util.List;

/** What GitHub checks before it takes, renames or deletes an asset. */
final class AssetRules {
    private static final String ASSET = "ReleaseAsset";

    private AssetRules() {}

    static void checkOpen(Release release, String doing) {
        if (release.immutable()) {
            throw new RefusedChange("Cannot " + doing + " an immutable release.");
        }
    }

    /** A starter holds its name too: it has to be deleted before the upload is tried again. */
    static void checkFree(Release release, AssetName name, long self) {
        boolean taken =
                release.asset(name.text()).filter(other -> other.id() != self).isPresent();
        if (taken) {
            throw new RefusedChange(List.of(FieldError.alreadyExists(ASSET, "name")));
        }
    }

    static void checkSize(long announced) {
        if (announced < 1) {
            throw new RefusedChange(List.of(FieldError.custom(ASSET, "size", "must be greater than or equal to 1")));
        }
    }
}
