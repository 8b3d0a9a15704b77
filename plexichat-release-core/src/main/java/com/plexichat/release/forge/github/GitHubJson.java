package com.plexichat.release.forge.github;

import com.plexichat.release.forge.RemoteAsset;
import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.json.JsonException;
import com.plexichat.release.json.JsonObject;
import com.plexichat.release.manifest.CommitId;

/** Reads GitHub's objects; each method throws a {@link JsonException} for one that lacks what is needed. */
final class GitHubJson {
    private static final String SHA256_PREFIX = "sha256:";

    private GitHubJson() {}

    static RemoteRelease release(JsonObject json) {
        return new RemoteRelease(
                json.number("id"),
                json.string("tag_name"),
                json.string("target_commitish"),
                json.optionalString("name").orElse(""),
                json.optionalString("body").orElse(""),
                json.bool("draft"),
                json.bool("prerelease"),
                Boolean.TRUE.equals(json.asMap().get("immutable")),
                json.string("html_url"),
                json.string("upload_url"),
                json.list("assets", GitHubJson::asset));
    }

    private static RemoteAsset asset(JsonObject json) {
        return new RemoteAsset(
                json.number("id"),
                json.string("name"),
                json.number("size"),
                json.string("state").equals("uploaded"),
                json.optionalString("digest")
                        .filter(digest -> digest.startsWith(SHA256_PREFIX))
                        .map(digest -> digest.substring(SHA256_PREFIX.length()))
                        .filter(Sha256::isValid)
                        .map(Sha256::new));
    }

    static CommitId commit(String sha) {
        try {
            return new CommitId(sha);
        } catch (IllegalArgumentException wrong) {
            throw new JsonException(String.valueOf(wrong.getMessage()));
        }
    }
}
