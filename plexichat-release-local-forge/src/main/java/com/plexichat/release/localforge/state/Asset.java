package com.plexichat.release.localforge.state;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A file of a release; it has a size and a digest ({@code sha256:…}) once it is uploaded. */
public record Asset(
        long id,
        AssetName name,
        @Nullable String label,
        String contentType,
        AssetState state,
        long size,
        @Nullable String digest,
        long downloads,
        Instant createdAt,
        Instant updatedAt) {

    public Asset {
        boolean complete = size > 0 && digest != null;
        if (complete != (state == AssetState.UPLOADED)) {
            throw new IllegalArgumentException("size and digest do not fit the state " + state);
        }
    }

    static Asset started(long id, NewAsset wish, Instant now) {
        return new Asset(id, wish.name(), wish.label(), wish.contentType(), AssetState.STARTER, 0, null, 0, now, now);
    }

    /** The name as plain text. */
    public String fileName() {
        return name.text();
    }

    public boolean uploaded() {
        return state == AssetState.UPLOADED;
    }

    Asset completed(StoredFile file, Instant now) {
        return new Asset(
                id,
                name,
                label,
                contentType,
                AssetState.UPLOADED,
                file.size(),
                file.digest(),
                downloads,
                createdAt,
                now);
    }

    Asset broken() {
        return new Asset(id, name, label, contentType, AssetState.STARTER, 0, null, downloads, createdAt, updatedAt);
    }

    Asset renamed(AssetName newName, @Nullable String newLabel, Instant now) {
        return new Asset(id, newName, newLabel, contentType, state, size, digest, downloads, createdAt, now);
    }

    Asset downloadedOnceMore() {
        return new Asset(id, name, label, contentType, state, size, digest, downloads + 1, createdAt, updatedAt);
    }
}
