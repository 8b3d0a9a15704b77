package com.plexichat.release.localforge.rest;

import com.plexichat.release.localforge.state.Issue;
import com.plexichat.release.localforge.state.RepositoryName;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON of an issue ({@code issue}), which a pull request is, too. */
final class IssueView {
    private final Links links;
    private final UserView users;

    IssueView(Links links, UserView users) {
        this.links = links;
        this.users = users;
    }

    Map<String, @Nullable Object> of(RepositoryName in, Issue issue) {
        String url = links.repository(in) + "/issues/" + issue.number();
        String kind = issue.pullRequest().isPresent() ? "/pull/" : "/issues/";
        String page = links.page(in) + kind + issue.number();
        JsonMap json = new JsonMap()
                .put("id", issue.number())
                .put("node_id", "I_local" + issue.number())
                .put("url", url)
                .put("repository_url", links.repository(in))
                .put("labels_url", url + "/labels{/name}")
                .put("comments_url", url + "/comments")
                .put("events_url", url + "/events")
                .put("html_url", page)
                .put("number", issue.number())
                .put("state", issue.state())
                .put("title", issue.title())
                .put("body", null)
                .put("user", users.tokenHolder())
                .put(
                        "labels",
                        issue.labels().stream().map(name -> label(in, name)).toList())
                .put("assignee", null)
                .put("milestone", null)
                .put("locked", false)
                .put("comments", 0)
                .put("author_association", "NONE")
                .put("closed_at", issue.closed().orElse(null))
                .put("created_at", issue.updated())
                .put("updated_at", issue.updated());
        issue.pullRequest().ifPresent(pull -> json.put("pull_request", pull(in, issue.number(), page, pull)));
        return json.map();
    }

    private Map<String, @Nullable Object> pull(RepositoryName in, long number, String page, Issue.PullRequest pull) {
        return new JsonMap()
                .put("url", links.repository(in) + "/pulls/" + number)
                .put("html_url", page)
                .put("diff_url", page + ".diff")
                .put("patch_url", page + ".patch")
                .put("merged_at", pull.merged().orElse(null))
                .map();
    }

    private Map<String, @Nullable Object> label(RepositoryName in, String name) {
        int id = name.toLowerCase(Locale.ROOT).hashCode() & Integer.MAX_VALUE;
        return new JsonMap()
                .put("id", id)
                .put("node_id", "LA_local" + id)
                .put("url", links.repository(in) + "/labels/" + Links.encoded(name))
                .put("name", name)
                .put("description", null)
                .put("color", "ededed")
                .put("default", false)
                .map();
    }
}
