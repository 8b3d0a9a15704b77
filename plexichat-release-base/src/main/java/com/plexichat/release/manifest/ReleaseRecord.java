package com.plexichat.release.manifest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The account of a release in {@code release.json}: what it is, and every other file of it with its digest.
 *
 * @param notes empty until the notes were written
 * @param assets one a role, in the order of the roles, and any number of extra ones in the order of their names; the
 *     account itself excepted
 */
public record ReleaseRecord(ReleaseIdentity identity, Optional<ReleaseNotes> notes, List<ReleaseAsset> assets) {
    public static final String FILE_NAME = "release.json";

    public ReleaseRecord {
        assets = assets.stream()
                .sorted(Comparator.comparing(ReleaseAsset::role).thenComparing(ReleaseAsset::name))
                .toList();
        List<AssetRole> single = assets.stream()
                .map(ReleaseAsset::role)
                .filter(role -> role != AssetRole.EXTRA)
                .toList();
        if (single.stream().distinct().count() != single.size()
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

    /** This account with an asset added, in the place of one with the same role, for an extra one of the same name. */
    public ReleaseRecord with(ReleaseAsset asset) {
        Stream<ReleaseAsset> others = assets.stream()
                .filter(each -> each.role() != asset.role()
                        || (asset.role() == AssetRole.EXTRA && !each.name().equals(asset.name())));
        return new ReleaseRecord(
                identity, notes, Stream.concat(others, Stream.of(asset)).toList());
    }

    public ReleaseRecord with(ReleaseNotes written) {
        return new ReleaseRecord(identity, Optional.of(written), assets);
    }

    public ReleaseRecord without(ReleaseAsset asset) {
        return new ReleaseRecord(
                identity,
                notes,
                assets.stream().filter(each -> !each.equals(asset)).toList());
    }

    /** The files that the project adds. */
    public List<ReleaseAsset> extras() {
        return assets.stream().filter(asset -> asset.role() == AssetRole.EXTRA).toList();
    }

    public Optional<ReleaseAsset> asset(AssetRole role) {
        return assets.stream().filter(asset -> asset.role() == role).findFirst();
    }
}
