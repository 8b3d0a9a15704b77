package com.plexichat.release.forge.github;

import com.plexichat.release.forge.RemoteAsset;
import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.github.GitHubAsset;
import com.plexichat.release.github.GitHubRelease;
import com.plexichat.release.json.JsonException;
import com.plexichat.release.json.JsonObject;
import com.plexichat.release.manifest.CommitId;

/** Reads GitHub's objects; each method throws a {@link JsonException} for one that lacks what is needed. */
final class GitHubJson {
    private GitHubJson() {}

    static RemoteRelease release(JsonObject json) {
        GitHubRelease read = GitHubRelease.read(json);
        return new RemoteRelease(
                read.id(),
                read.tag(),
                json.string("target_commitish"),
                read.title(),
                read.body(),
                read.draft(),
                read.preRelease(),
                Boolean.TRUE.equals(json.asMap().get("immutable")),
                json.string("html_url"),
                json.string("upload_url"),
                read.assets().stream().map(GitHubJson::asset).toList());
    }

    private static RemoteAsset asset(GitHubAsset read) {
        return new RemoteAsset(read.id(), read.name(), read.size(), read.whole(), read.sha256());
    }

    static CommitId commit(String sha) {
        try {
            return new CommitId(sha);
        } catch (IllegalArgumentException wrong) {
            throw new JsonException(String.valueOf(wrong.getMessage()));
        }
    }
}
