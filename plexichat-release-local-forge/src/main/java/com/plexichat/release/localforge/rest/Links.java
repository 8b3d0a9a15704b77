package com.plexichat.release.localforge.rest;

import com.plexichat.release.localforge.state.Asset;
import com.plexichat.release.localforge.state.Release;
import com.plexichat.release.localforge.state.RepositoryName;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The addresses that answers carry. */
final class Links {
    private final Sites sites;

    Links(Sites sites) {
        this.sites = sites;
    }

    String api() {
        return sites.api();
    }

    String page(RepositoryName repository) {
        return sites.web() + "/" + repository;
    }

    String repository(RepositoryName repository) {
        return sites.api() + "/repos/" + repository;
    }

    String release(RepositoryName repository, long id) {
        return repository(repository) + "/releases/" + id;
    }

    String releasePage(RepositoryName repository, Release release) {
        return page(repository) + "/releases/tag/" + encoded(publicTag(release));
    }

    String upload(RepositoryName repository, long releaseId) {
        return sites.uploads() + "/repos/" + repository + "/releases/" + releaseId + "/assets{?name,label}";
    }

    String archive(RepositoryName repository, String kind, String tag) {
        return repository(repository) + "/" + kind + "/" + encoded(tag);
    }

    String asset(RepositoryName repository, long assetId) {
        return repository(repository) + "/releases/assets/" + assetId;
    }

    String download(RepositoryName repository, Release release, Asset asset) {
        return page(repository) + "/releases/download/" + encoded(publicTag(release)) + "/" + encoded(asset.fileName());
    }

    String stored(RepositoryName repository, long assetId) {
        return sites.storage() + "/" + repository + "/" + assetId;
    }

    static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }

    // A draft has no tag, so its pages have a made-up one that dies with the draft.
    private static String publicTag(Release release) {
        byte[] seed = ("draft " + release.id()).getBytes(StandardCharsets.UTF_8);
        String madeUp = UUID.nameUUIDFromBytes(seed).toString().replace("-", "").substring(0, 20);
        return release.draft() ? "untagged-" + madeUp : release.tagName();
    }
}
