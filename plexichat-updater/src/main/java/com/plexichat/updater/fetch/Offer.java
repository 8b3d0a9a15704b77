package com.plexichat.updater.fetch;

import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.manifest.ReleaseAsset;
import com.plexichat.release.manifest.ReleasePackage;
import com.plexichat.release.manifest.ReleaseRecord;
import com.plexichat.release.source.OfferedFile;
import com.plexichat.release.source.OfferedRelease;
import com.plexichat.updater.site.ReleaseName;

/**
 * A release whose account was read and fits what the source has.
 *
 * @param text of the account
 * @param ours the package for this host
 */
public record Offer(OfferedRelease release, ReleaseRecord account, String text, ReleasePackage ours) {
    /** What it is called once it is installed. */
    public ReleaseName name() {
        return ReleaseName.of(account.identity().tag(), digest(ours.archive()).sha256());
    }

    /** The bytes of the package that is fetched. */
    public long size() {
        return digest(ours.archive()).size();
    }

    /** What the account says of a file. */
    FileDigest digest(String file) {
        return account.assets().stream()
                .filter(asset -> asset.name().equals(file))
                .map(ReleaseAsset::digest)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the account has no \"" + file + "\""));
    }

    OfferedFile file(String name) {
        return release.file(name).orElseThrow(() -> new IllegalArgumentException("\"" + name + "\" is not offered"));
    }
}
