package com.plexichat.release.manifest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The account of a release in {@code release.json}: what it is, and every other file of it with its digest.
 *
 * @param notes empty until the notes were written
 * @param packages one a platform, in the order in which the project names the platforms
 * @param check empty until these packages passed it
 * @param assets those of the packages, one of each other role, and any number of extra ones; in the order of roles and
 *     names, the account itself excepted
 */
public record ReleaseRecord(
        ReleaseIdentity identity,
        Optional<ReleaseNotes> notes,
        List<ReleasePackage> packages,
        Optional<PackageCheck> check,
        List<ReleaseAsset> assets) {
    public static final String FILE_NAME = "release.json";

    public ReleaseRecord {
        packages = List.copyOf(packages);
        assets = assets.stream()
                .sorted(Comparator.comparing(ReleaseAsset::role).thenComparing(ReleaseAsset::name))
                .toList();
        List<AssetRole> single = assets.stream()
                .map(ReleaseAsset::role)
                .filter(role -> role != AssetRole.EXTRA && !role.isOfPackage())
                .toList();
        if (single.stream().distinct().count() != single.size()
                || assets.stream().map(ReleaseAsset::name).distinct().count() != assets.size()) {
            throw new IllegalArgumentException("two assets have one role or one name");
        }
        if (assets.stream().anyMatch(asset -> asset.role() == AssetRole.RECORD)) {
            throw new IllegalArgumentException("an account cannot hold its own digest");
        }
        if (packages.stream().map(ReleasePackage::platform).distinct().count() != packages.size()) {
            throw new IllegalArgumentException("two packages are for one platform");
        }
        List<ReleaseAsset> ofPackages =
                assets.stream().filter(asset -> asset.role().isOfPackage()).toList();
        if (ofPackages.size() != ReleasePackage.FILES * packages.size()
                || !packages.stream().allMatch(each -> each.isAmong(ofPackages))) {
            throw new IllegalArgumentException("each package has an archive, a checksum and a manifest of its own");
        }
    }

    public static ReleaseRecord of(ReleaseIdentity identity) {
        return new ReleaseRecord(identity, Optional.empty(), List.of(), Optional.empty(), List.of());
    }

    /** This account with other packages, each with its three files; no check has seen them yet. */
    public ReleaseRecord with(List<ReleasePackage> others, List<ReleaseAsset> files) {
        return new ReleaseRecord(
                identity,
                notes,
                others,
                Optional.empty(),
                Stream.concat(files.stream(), keep(asset -> !asset.role().isOfPackage()))
                        .toList());
    }

    /** This account with an asset added, in the place of one with the same role, for an extra one of the same name. */
    public ReleaseRecord with(ReleaseAsset asset) {
        Stream<ReleaseAsset> others = keep(each -> each.role() != asset.role()
                || (asset.role() == AssetRole.EXTRA && !each.name().equals(asset.name())));
        return new ReleaseRecord(
                identity,
                notes,
                packages,
                check,
                Stream.concat(others, Stream.of(asset)).toList());
    }

    public ReleaseRecord with(ReleaseNotes written) {
        return new ReleaseRecord(identity, Optional.of(written), packages, check, assets);
    }

    /** This account with what the check of its packages said; empty if it let them not pass. */
    public ReleaseRecord with(Optional<PackageCheck> said) {
        return new ReleaseRecord(identity, notes, packages, said, assets);
    }

    /** The packages that passed no check as they are. */
    public List<ReleaseAsset> unchecked() {
        return archives().stream()
                .filter(archive -> check.filter(said -> said.isOf(archive)).isEmpty())
                .toList();
    }

    /** This account without the notes, and without their full text. */
    public ReleaseRecord withoutNotes() {
        return new ReleaseRecord(
                identity,
                Optional.empty(),
                packages,
                check,
                keep(asset -> asset.role() != AssetRole.FULL_NOTES).toList());
    }

    public ReleaseRecord without(List<ReleaseAsset> some) {
        return new ReleaseRecord(
                identity,
                notes,
                packages,
                check,
                keep(each -> !some.contains(each)).toList());
    }

    /** The names of what was made for these very archives: the bills of materials, and the notes. */
    public List<String> descriptions() {
        Stream<String> assetNames =
                keep(asset -> asset.role().describesPackages()).map(ReleaseAsset::name);
        return Stream.concat(assetNames, notes.map(written -> ReleaseNotes.FILE_NAME).stream())
                .toList();
    }

    /** This account without {@link #descriptions}. */
    public ReleaseRecord withoutDescriptions() {
        return new ReleaseRecord(
                identity,
                Optional.empty(),
                packages,
                check,
                keep(asset -> !asset.role().describesPackages()).toList());
    }

    private Stream<ReleaseAsset> keep(Predicate<ReleaseAsset> wanted) {
        return assets.stream().filter(wanted);
    }

    /** The files that the project adds. */
    public List<ReleaseAsset> extras() {
        return keep(asset -> asset.role() == AssetRole.EXTRA).toList();
    }

    /** The archives of the packages, in their order. */
    public List<ReleaseAsset> archives() {
        return packages.stream()
                .flatMap(each -> keep(asset -> asset.name().equals(each.archive())))
                .toList();
    }

    /** The files of the packages. */
    public List<ReleaseAsset> ofPackages() {
        return keep(asset -> asset.role().isOfPackage()).toList();
    }

    public Optional<ReleaseAsset> asset(AssetRole role) {
        return keep(asset -> asset.role() == role).findFirst();
    }
}
