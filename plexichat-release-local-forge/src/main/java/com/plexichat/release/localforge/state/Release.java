package com.plexichat.release.localforge.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A release as it stands; only one that was published has {@code publishedAt}, and only such a one can be immutable. */
public record Release(
        long id,
        ReleaseDetails details,
        boolean immutable,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant publishedAt,
        List<Asset> assets) {

    public Release {
        if (details.draft() != (publishedAt == null)) {
            throw new IllegalArgumentException("a draft has no time of publication, a published release has one");
        }
        if (immutable && details.draft()) {
            throw new IllegalArgumentException("a draft is never immutable");
        }
        assets = List.copyOf(assets);
    }

    static Release created(long id, ReleaseDetails details, boolean immutable, Instant now) {
        return new Release(id, details, immutable, now, now, details.draft() ? null : now, List.of());
    }

    public String tagName() {
        return details.tagName();
    }

    public boolean draft() {
        return details.draft();
    }

    public boolean prerelease() {
        return details.prerelease();
    }

    /** Neither a draft nor a prerelease: what may be the latest. */
    public boolean full() {
        return !draft() && !prerelease();
    }

    public Optional<Asset> asset(String fileName) {
        return assets.stream().filter(each -> each.fileName().equals(fileName)).findFirst();
    }

    public Optional<Asset> asset(long assetId) {
        return assets.stream().filter(each -> each.id() == assetId).findFirst();
    }

    Release changed(ReleaseDetails to, boolean freeze, Instant now) {
        Instant published = to.draft() ? null : publishedAt == null ? now : publishedAt;
        return new Release(id, to, immutable || freeze, createdAt, now, published, assets);
    }

    /** With this asset in the place of the one with its id, or at the end. */
    Release with(Asset asset) {
        List<Asset> all = new ArrayList<>(assets);
        int at = assets.stream().map(Asset::id).toList().indexOf(asset.id());
        if (at < 0) {
            all.add(asset);
        } else {
            all.set(at, asset);
        }
        return withAssets(all);
    }

    Release without(Asset asset) {
        return withAssets(
                assets.stream().filter(each -> each.id() != asset.id()).toList());
    }

    private Release withAssets(List<Asset> all) {
        return new Release(id, details, immutable, createdAt, updatedAt, publishedAt, all);
    }
}
