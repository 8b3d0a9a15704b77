package com.plexichat.release.github;

import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.json.JsonObject;
import java.util.Optional;

/**
 * A file of a release as the server tells it.
 *
 * @param whole false for what a broken upload left behind
 * @param sha256 as the server computed it; empty where it tells none
 */
public record GitHubAsset(long id, String name, long size, boolean whole, Optional<Sha256> sha256) {
    private static final String SHA256_PREFIX = "sha256:";

    /** @throws com.plexichat.release.json.JsonException for an object that lacks what is needed */
    static GitHubAsset read(JsonObject json) {
        return new GitHubAsset(
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
}
