package com.plexichat.release.localforge.state;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The assets of one repository's releases: each change is checked, then written into its release. */
final class Assets {
    private final Releases releases;
    private final Identities identities;
    private final AssetFiles files;

    Assets(Releases releases, Identities identities, AssetFiles files) {
        this.releases = releases;
        this.identities = identities;
        this.files = files;
    }

    Asset begin(long releaseId, NewAsset wish, long announced, Instant now) {
        Release release = releases.get(releaseId);
        AssetRules.checkOpen(release, "upload assets to");
        AssetRules.checkFree(release, wish.name(), 0);
        AssetRules.checkSize(announced);
        Asset started = Asset.started(identities.next(), wish, now);
        releases.put(release.with(started));
        return started;
    }

    Asset rename(long assetId, AssetName newName, @Nullable String label, Instant now) {
        Release release = releases.ofAsset(assetId);
        AssetRules.checkOpen(release, "update assets of");
        AssetRules.checkFree(release, newName, assetId);
        return replace(assetId, asset -> asset.renamed(newName, label, now));
    }

    void delete(long assetId) throws IOException {
        Release release = releases.ofAsset(assetId);
        AssetRules.checkOpen(release, "delete assets from");
        releases.put(release.without(get(assetId)));
        files.delete(assetId);
    }

    Asset breakOff(long assetId) throws IOException {
        files.delete(assetId);
        return replace(assetId, Asset::broken);
    }

    Asset get(long assetId) {
        return releases.ofAsset(assetId).asset(assetId).orElseThrow();
    }

    Path file(long assetId) {
        return files.find(assetId).orElseThrow(() -> new NothingThere("bytes of asset " + assetId));
    }

    Asset replace(long assetId, UnaryOperator<Asset> change) {
        Asset changed = change.apply(get(assetId));
        releases.put(releases.ofAsset(assetId).with(changed));
        return changed;
    }
}
