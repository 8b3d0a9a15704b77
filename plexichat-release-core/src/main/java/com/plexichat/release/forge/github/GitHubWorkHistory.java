package com.plexichat.release.forge.github;

import com.plexichat.release.forge.ClosedWork;
import com.plexichat.release.forge.ForgeAccess;
import com.plexichat.release.forge.WorkHistory;
import com.plexichat.release.github.GitHubPage;
import com.plexichat.release.github.GitHubRelease;
import com.plexichat.release.http.HttpTransport;
import com.plexichat.release.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Issues and pull requests of GitHub, which it tells in one list ("List repository issues"), and the notes of its releases. */
public final class GitHubWorkHistory implements WorkHistory {
    private static final int MOST_PAGES = 5;

    private final GitHubHttp http;
    private final String issues;
    private final String releases;

    public GitHubWorkHistory(ForgeAccess access, HttpTransport transport) {
        this.http = new GitHubHttp(access, transport);
        String path = "/repos/" + access.repository();
        this.issues = path + "/issues?state=closed&sort=updated&direction=desc";
        this.releases = path + "/releases";
    }

    @Override
    public List<ClosedWork> closedSince(Instant time) {
        List<ClosedWork> closed = new ArrayList<>();
        eachPage(issues + "&since=" + time, "the list of issues", GitHubWorkHistory::work, page -> {
            closed.addAll(page);
            return true;
        });
        return closed;
    }

    @Override
    public Map<String, String> publishedNotes(Set<String> tags) {
        Map<String, String> notes = new LinkedHashMap<>();
        eachPage(releases, "the list of releases", GitHubRelease::read, page -> {
            page.stream()
                    .filter(release -> !release.draft() && tags.contains(release.tag()))
                    .forEach(release -> notes.putIfAbsent(release.tag(), release.body()));
            return notes.size() < tags.size();
        });
        return notes;
    }

    /** Reads on while there are pages and the reader wants more of them. */
    private <T> void eachPage(String list, String what, Function<JsonObject, T> each, Predicate<List<T>> reader) {
        boolean more = true;
        for (int number = 1; more && number <= MOST_PAGES; number++) {
            GitHubPage<T> page = http.calls().page(list, number, what, each);
            more = reader.test(page.items()) && page.more();
        }
    }

    private static ClosedWork work(JsonObject json) {
        return new ClosedWork(
                json.number("number"),
                json.string("title"),
                json.optionalObject("pull_request")
                        .flatMap(pull -> pull.optionalString("merged_at"))
                        .isPresent(),
                labels(json.asMap().get("labels")));
    }

    /** The names of those that have one: an odd label is no reason to know nothing of all the others. */
    private static Set<String> labels(@Nullable Object labels) {
        return labels instanceof List<?> list
                ? list.stream()
                        .filter(Map.class::isInstance)
                        .map(label -> ((Map<?, ?>) label).get("name"))
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .collect(Collectors.toSet())
                : Set.of();
    }
}
