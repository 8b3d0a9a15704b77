package com.plexichat.release.localforge.state;

import org.jspecify.annotations.Nullable;

/** What an upload says about its bytes before they come. */
public record NewAsset(AssetName name, @Nullable String label, String contentType) {
    public NewAsset {
        if (contentType.isBlank()) {
            throw new IllegalArgumentException("an asset has a content type");
        }
    }
}
