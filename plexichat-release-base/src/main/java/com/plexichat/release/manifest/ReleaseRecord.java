package com.plexichat.release.manifest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The account of a release in {@code release.json}: what it is, and every other file of it with its digest.
 *
 * @param notes empty until the notes were written
 * @param assets one a role, in the order of the roles; the account itself excepted
 */
public record ReleaseRecord(ReleaseIdentity identity, Optional<ReleaseNotes> notes, List<ReleaseAsset> assets) {
    public static final String FILE_NAME = "release.json";

    public ReleaseRecord {
        assets =
                assets.stream().sorted(Comparator.comparing(ReleaseAsset::role)).toList();
        if (assets.stream().map(ReleaseAsset::role).distinct().count() != assets.size()
                || assets.stream().map(ReleaseAsset::name).distinct().count() != assets.size()) {
            throw new IllegalArgumentException("two assets have one role or one name");
        }
        if (assets.stream().anyMatch(asset -> asset.role() == AssetRole.RECORD)) {
            throw new IllegalArgumentException("an account cannot hold its own digest");
        }
    }

    public static ReleaseRecord of(ReleaseIdentity identity) {
        return new ReleaseRecord(identity, Optional.empty(), List.of());
    }

    /** This account with an asset added, in the place of one with the same role. */
    public ReleaseRecord with(ReleaseAsset asset) {
        Stream<ReleaseAsset> others = assets.stream().filter(each -> each.role() != asset.role());
        return new ReleaseRecord(
                identity, notes, Stream.concat(others, Stream.of(asset)).toList());
    }

    public ReleaseRecord with(ReleaseNotes written) {
        return new ReleaseRecord(identity, Optional.of(written), assets);
    }

    public Optional<ReleaseAsset> asset(AssetRole role) {
        return assets.stream().filter(asset -> asset.role() == role).findFirst();
    }
}
