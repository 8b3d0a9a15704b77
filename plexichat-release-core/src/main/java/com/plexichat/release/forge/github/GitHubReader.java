package com.plexichat.release.forge.github;

import com.plexichat.release.forge.RemoteAsset;
import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.forge.RemoteState;
import com.plexichat.release.forge.RepositoryName;
import com.plexichat.release.http.HttpAnswer;
import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonException;
import com.plexichat.release.json.JsonObject;
import com.plexichat.release.manifest.CommitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The one view of a repository's releases: a draft is never found by its tag, so all pages are listed. */
final class GitHubReader {
    private static final int PAGE_SIZE = 100;
    private static final Pattern NEXT_PAGE = Pattern.compile(".*<[^>]*>;\\s*rel=\"next\".*");
    private static final String SHA256_PREFIX = "sha256:";

    private final GitHubHttp http;
    private final String path;

    GitHubReader(GitHubHttp http, RepositoryName repository) {
        this.http = http;
        this.path = "/repos/" + repository;
    }

    RemoteState find(String tag) {
        try {
            return new RemoteState(releases(), tagCommit(tag));
        } catch (JsonException broken) {
            throw http.broken(broken);
        }
    }

    private List<RemoteRelease> releases() {
        List<RemoteRelease> releases = new ArrayList<>();
        boolean more = true;
        for (int page = 1; more; page++) {
            HttpAnswer answer = http.get(path + "/releases?per_page=" + PAGE_SIZE + "&page=" + page);
            releases.addAll(Json.parseList(answer.body(), "the list of releases", GitHubReader::release));
            more = answer.header("Link")
                    .map(link -> NEXT_PAGE.matcher(link).matches())
                    .orElse(false);
        }
        return releases;
    }

    static RemoteRelease release(JsonObject json) {
        return new RemoteRelease(
                json.number("id"),
                json.string("tag_name"),
                json.string("target_commitish"),
                json.optionalString("name").orElse(""),
                json.optionalString("body").orElse(""),
                json.bool("draft"),
                json.bool("prerelease"),
                json.string("html_url"),
                json.string("upload_url"),
                json.list("assets", GitHubReader::asset));
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

    /** A tag object points to another object; the chain ends at a commit (git-tag, "annotated"). */
    private Optional<CommitId> tagCommit(String tag) {
        Optional<JsonObject> target = http.find(path + "/git/ref/tags/" + tag)
                .map(answer -> http.object(answer, "the tag " + tag).object("object"));
        while (target.isPresent() && target.get().string("type").equals("tag")) {
            String sha = target.get().string("sha");
            target = Optional.of(http.object(http.get(path + "/git/tags/" + sha), "the tag object " + sha)
                    .object("object"));
        }
        return target.map(object -> commit(object.string("sha")));
    }

    private static CommitId commit(String sha) {
        try {
            return new CommitId(sha);
        } catch (IllegalArgumentException wrong) {
            throw new JsonException(String.valueOf(wrong.getMessage()));
        }
    }
}
