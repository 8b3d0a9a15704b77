package com.plexichat.release.github;

import com.plexichat.release.json.JsonObject;
import java.util.List;

/** A release or draft as the server tells it. */
public record GitHubRelease(
        long id, String tag, String title, String body, boolean draft, boolean preRelease, List<GitHubAsset> assets) {
    public GitHubRelease {
        assets = List.copyOf(assets);
    }

    /** @throws com.plexichat.release.json.JsonException for an object that lacks what is needed */
    public static GitHubRelease read(JsonObject json) {
        return new GitHubRelease(
                json.number("id"),
                json.string("tag_name"),
                json.optionalString("name").orElse(""),
                json.optionalString("body").orElse(""),
                json.bool("draft"),
                json.bool("prerelease"),
                json.list("assets", GitHubAsset::read));
    }
}
