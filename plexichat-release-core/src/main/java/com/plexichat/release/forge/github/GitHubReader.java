package com.plexichat.release.forge.github;

import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.forge.RemoteState;
import com.plexichat.release.github.RepositoryName;
import com.plexichat.release.http.HttpAnswer;
import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonObject;
import com.plexichat.release.manifest.CommitId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one view of a repository's releases: a draft is never found by its tag, so all pages are listed. */
final class GitHubReader {
    private static final String LIST = "the list of releases";

    private final GitHubHttp http;
    private final String path;
    private final String releases;

    GitHubReader(GitHubHttp http, RepositoryName repository) {
        this.http = http;
        this.path = "/repos/" + repository;
        this.releases = path + "/releases";
    }

    RemoteState find(String tag) {
        Optional<CommitId> commit = tagCommit(tag);
        Optional<String> rule = commit.isPresent() ? Optional.empty() : new TagRules(http, path).forbidding(tag);
        return new RemoteState(allReleases(tag), commit, latestTag(), rule);
    }

    /**
     * The newest page shows what others drafted meanwhile; the tag's own releases are read one by one, since a list may
     * lag behind. What only the list shows is believed too: that GitHub does not find a release may be a lag as well.
     */
    RemoteState refresh(String tag, RemoteState former) {
        Map<Long, RemoteRelease> listed = byId(
                http.calls().page(releases, 1, LIST, json -> release(json, tag)).items());
        Map<Long, RemoteRelease> known = byId(former.releases());
        known.keySet().removeAll(listed.keySet());
        List<RemoteRelease> now = new ArrayList<>();
        for (RemoteRelease release : listed.values()) {
            now.add(release.tag().equals(tag) ? find(release.id()).orElse(release) : release);
        }
        for (RemoteRelease release : known.values()) {
            if (release.tag().equals(tag)) {
                find(release.id()).ifPresent(now::add);
            } else {
                now.add(release);
            }
        }
        return new RemoteState(now, tagCommit(tag), latestTag(), former.creationRule());
    }

    private static Map<Long, RemoteRelease> byId(List<RemoteRelease> releases) {
        Map<Long, RemoteRelease> byId = new LinkedHashMap<>();
        releases.forEach(release -> byId.put(release.id(), release));
        return byId;
    }

    Optional<RemoteRelease> find(long id) {
        return http.find(path + "/releases/" + id, answer -> GitHubJson.release(object(answer, "the release " + id)));
    }

    private List<RemoteRelease> allReleases(String tag) {
        return List.copyOf(byId(http.calls().allPages(releases, LIST, json -> release(json, tag)))
                .values());
    }

    /** Of the releases of other tags only the marks are kept: a repository may have thousands. Drafts are few. */
    private static RemoteRelease release(JsonObject json, String tag) {
        RemoteRelease release = GitHubJson.release(json);
        return release.tag().equals(tag) || release.draft() ? release : release.withoutContent();
    }

    /** A tag object points to another object; the chain ends at a commit (git-tag, "annotated"). */
    private Optional<CommitId> tagCommit(String tag) {
        Optional<GitTarget> target =
                http.find(path + "/git/ref/tags/" + tag, answer -> target(answer, "the tag " + tag));
        while (target.isPresent() && target.get().isTag()) {
            String sha = target.get().id().hex();
            target =
                    Optional.of(http.get(path + "/git/tags/" + sha, answer -> target(answer, "the tag object " + sha)));
        }
        return target.map(GitTarget::id);
    }

    /** What a tag points to. */
    private record GitTarget(boolean isTag, CommitId id) {}

    private static GitTarget target(HttpAnswer answer, String what) {
        JsonObject object = object(answer, what).object("object");
        return new GitTarget(object.string("type").equals("tag"), GitHubJson.commit(object.string("sha")));
    }

    private Optional<String> latestTag() {
        return http.find(
                path + "/releases/latest",
                answer -> object(answer, "the latest release").string("tag_name"));
    }

    private static JsonObject object(HttpAnswer answer, String what) {
        return Json.parseObject(answer.body(), what);
    }
}
