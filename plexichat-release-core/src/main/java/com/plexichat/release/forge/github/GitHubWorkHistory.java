package com.plexichat.release.forge.github;

import com.plexichat.release.forge.ClosedWork;
import com.plexichat.release.forge.ForgeAccess;
import com.plexichat.release.forge.WorkHistory;
import com.plexichat.release.github.GitHubPage;
import com.plexichat.release.http.HttpTransport;
import com.plexichat.release.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Issues and pull requests of GitHub, which it tells in one list ("List repository issues"). */
public final class GitHubWorkHistory implements WorkHistory {
    private static final int MOST_PAGES = 5;
    private static final String WHAT = "the list of issues";

    private final GitHubHttp http;
    private final String issues;

    public GitHubWorkHistory(ForgeAccess access, HttpTransport transport) {
        this.http = new GitHubHttp(access, transport);
        this.issues = "/repos/" + access.repository() + "/issues?state=closed&sort=updated&direction=desc";
    }

    @Override
    public List<ClosedWork> closedSince(Instant time) {
        List<ClosedWork> closed = new ArrayList<>();
        boolean more = true;
        for (int number = 1; more && number <= MOST_PAGES; number++) {
            GitHubPage<ClosedWork> page =
                    http.calls().page(issues + "&since=" + time, number, WHAT, GitHubWorkHistory::work);
            closed.addAll(page.items());
            more = page.more();
        }
        return closed;
    }

    private static ClosedWork work(JsonObject json) {
        return new ClosedWork(
                json.number("number"),
                json.string("title"),
                json.optionalObject("pull_request")
                        .flatMap(pull -> pull.optionalString("merged_at"))
                        .isPresent(),
                Set.copyOf(json.list("labels", label -> label.string("name"))));
    }
}
