package com.plexichat.release.localforge.rest;

import com.plexichat.release.localforge.state.ForgeRepository;
import com.plexichat.release.localforge.state.RepositoryName;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON of a repository ({@code full-repository}): a public one where only releases ever happen. */
final class RepositoryView {
    private static final List<String> COUNTS = List.of(
            "forks_count",
            "forks",
            "stargazers_count",
            "watchers_count",
            "watchers",
            "size",
            "open_issues_count",
            "open_issues",
            "network_count",
            "subscribers_count");

    private static final List<String> OFF = List.of(
            "private",
            "fork",
            "disabled",
            "is_template",
            "has_issues",
            "has_projects",
            "has_wiki",
            "has_pages",
            "has_discussions");

    private static final List<String> NOTHING = List.of("description", "homepage", "language", "license", "mirror_url");

    /** What follows the repository's address in the field named before the equals sign. */
    private static final List<String> ADDRESSES = List.of(
            "archive=/{archive_format}{/ref}",
            "assignees=/assignees{/user}",
            "blobs=/git/blobs{/sha}",
            "branches=/branches{/branch}",
            "collaborators=/collaborators{/collaborator}",
            "comments=/comments{/number}",
            "commits=/commits{/sha}",
            "compare=/compare/{base}...{head}",
            "contents=/contents/{+path}",
            "contributors=/contributors",
            "deployments=/deployments",
            "downloads=/downloads",
            "events=/events",
            "forks=/forks",
            "git_commits=/git/commits{/sha}",
            "git_refs=/git/refs{/sha}",
            "git_tags=/git/tags{/sha}",
            "hooks=/hooks",
            "issue_comment=/issues/comments{/number}",
            "issue_events=/issues/events{/number}",
            "issues=/issues{/number}",
            "keys=/keys{/key_id}",
            "labels=/labels{/name}",
            "languages=/languages",
            "merges=/merges",
            "milestones=/milestones{/number}",
            "notifications=/notifications{?since,all,participating}",
            "pulls=/pulls{/number}",
            "releases=/releases{/id}",
            "stargazers=/stargazers",
            "statuses=/statuses/{sha}",
            "subscribers=/subscribers",
            "subscription=/subscription",
            "tags=/tags",
            "teams=/teams",
            "trees=/git/trees{/sha}");

    private final Links links;
    private final UserView users;
    private final Instant since;

    RepositoryView(Links links, UserView users, Instant since) {
        this.links = links;
        this.users = users;
        this.since = since;
    }

    Map<String, @Nullable Object> of(ForgeRepository stored, Access access) {
        RepositoryName name = stored.name();
        String url = links.repository(name);
        String page = links.page(name);
        JsonMap repository = new JsonMap()
                .put("id", 1)
                .put("node_id", "R_local1")
                .put("name", name.name())
                .put("full_name", name.toString())
                .put("owner", users.of(name.owner()))
                .put("html_url", page)
                .put("url", url)
                .put("git_url", page.replaceFirst("^https?", "git") + ".git")
                .put("ssh_url", "git@localhost:" + name + ".git")
                .put("clone_url", page + ".git")
                .put("svn_url", page)
                .put("default_branch", stored.defaultBranch())
                .put("archived", stored.archived())
                .put("visibility", "public")
                .put("created_at", since)
                .put("updated_at", since)
                .put("pushed_at", since);
        for (String each : ADDRESSES) {
            int equals = each.indexOf('=');
            repository.put(each.substring(0, equals) + "_url", url + each.substring(equals + 1));
        }
        COUNTS.forEach(each -> repository.put(each, 0));
        OFF.forEach(each -> repository.put(each, false));
        NOTHING.forEach(each -> repository.put(each, null));
        if (access != Access.ANONYMOUS) {
            repository.put("permissions", permissions(access));
        }
        return repository.map();
    }

    private static Map<String, @Nullable Object> permissions(Access access) {
        return new JsonMap()
                .put("admin", false)
                .put("maintain", false)
                .put("push", access.role())
                .put("triage", access.role())
                .put("pull", true)
                .map();
    }
}
