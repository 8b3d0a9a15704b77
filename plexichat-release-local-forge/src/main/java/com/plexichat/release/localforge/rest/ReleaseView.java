package com.plexichat.release.localforge.rest;

import com.plexichat.release.localforge.state.Asset;
import com.plexichat.release.localforge.state.Release;
import com.plexichat.release.localforge.state.ReleaseDetails;
import com.plexichat.release.localforge.state.RepositoryName;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON of releases and their assets ({@code release}, {@code release-asset}). */
final class ReleaseView {
    private final Links links;
    private final UserView users;
    private final boolean digests;

    /** @param digests whether assets are told with their digest, as an older Enterprise Server does not */
    ReleaseView(Links links, UserView users, boolean digests) {
        this.links = links;
        this.users = users;
        this.digests = digests;
    }

    Map<String, @Nullable Object> release(RepositoryName in, Release release) {
        ReleaseDetails details = release.details();
        String tag = details.tagName();
        return new JsonMap()
                .put("url", links.release(in, release.id()))
                .put("assets_url", links.release(in, release.id()) + "/assets")
                .put("upload_url", links.upload(in, release.id()))
                .put("html_url", links.releasePage(in, release))
                .put("id", release.id())
                .put("author", users.tokenHolder())
                .put("node_id", "RE_local" + release.id())
                .put("tag_name", tag)
                .put("target_commitish", details.target())
                .put("name", details.name())
                .put("draft", details.draft())
                .put("immutable", release.immutable())
                .put("prerelease", details.prerelease())
                .put("created_at", release.createdAt())
                .put("updated_at", release.updatedAt())
                .put("published_at", release.publishedAt())
                .put(
                        "assets",
                        release.assets().stream()
                                .map(each -> asset(in, release, each))
                                .toList())
                .put("tarball_url", release.draft() ? null : links.archive(in, "tarball", tag))
                .put("zipball_url", release.draft() ? null : links.archive(in, "zipball", tag))
                .put("body", details.body())
                .map();
    }

    Map<String, @Nullable Object> asset(RepositoryName in, Release release, Asset asset) {
        JsonMap told = new JsonMap()
                .put("url", links.asset(in, asset.id()))
                .put("id", asset.id())
                .put("node_id", "RA_local" + asset.id())
                .put("name", asset.fileName())
                .put("label", asset.label())
                .put("uploader", users.tokenHolder())
                .put("content_type", asset.contentType())
                .put("state", asset.state().name().toLowerCase(Locale.ROOT))
                .put("size", asset.size());
        if (digests) {
            told.put("digest", asset.digest());
        }
        return told.put("download_count", asset.downloads())
                .put("created_at", asset.createdAt())
                .put("updated_at", asset.updatedAt())
                .put("browser_download_url", links.download(in, release, asset))
                .map();
    }
}
