package com.plexichat.release.forge.github;

import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.forge.RemoteState;
import com.plexichat.release.forge.RepositoryName;
import com.plexichat.release.http.HttpAnswer;
import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonObject;
import com.plexichat.release.manifest.CommitId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The one view of a repository's releases: a draft is never found by its tag, so all pages are listed. */
final class GitHubReader {
    private static final int PAGE_SIZE = 100;

    /** GitHub lists the newest 10000 releases ("List releases"). */
    private static final int MOST_PAGES = 100;

    private static final Pattern NEXT_PAGE = Pattern.compile(".*<[^>]*>;\\s*rel=\"next\".*");

    private final GitHubHttp http;
    private final String path;

    GitHubReader(GitHubHttp http, RepositoryName repository) {
        this.http = http;
        this.path = "/repos/" + repository;
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
        Map<Long, RemoteRelease> listed = byId(page(1, tag).releases());
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

    /** A release that is made meanwhile moves others to the next page, where they are shown again. */
    private List<RemoteRelease> allReleases(String tag) {
        Map<Long, RemoteRelease> releases = new LinkedHashMap<>();
        boolean more = true;
        for (int number = 1; more && number <= MOST_PAGES; number++) {
            Page page = page(number, tag);
            releases.putAll(byId(page.releases()));
            more = page.more();
        }
        return List.copyOf(releases.values());
    }

    private record Page(List<RemoteRelease> releases, boolean more) {}

    /** Of the releases of other tags only the marks are kept: a repository may have thousands. */
    private Page page(int number, String tag) {
        return http.get(
                path + "/releases?per_page=" + PAGE_SIZE + "&page=" + number,
                answer -> new Page(
                        Json.parseList(answer.body(), "the list of releases", GitHubJson::release).stream()
                                .map(release -> release.tag().equals(tag) ? release : release.withoutContent())
                                .toList(),
                        answer.header("Link")
                                .map(link -> NEXT_PAGE.matcher(link).matches())
                                .orElse(false)));
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
