package com.plexichat.release.localforge.rest;

import com.plexichat.release.localforge.state.Repositories;
import java.time.Instant;
import java.util.function.Predicate;

/** Puts the endpoints, their views and the table of routes together. */
public final class GitHubWiring {
    private GitHubWiring() {}

    public static GitHubService service(
            Sites sites,
            Tokens tokens,
            Predicate<String> workflowChanges,
            Repositories repositories,
            AssetManner assets,
            Instant start) {
        Links links = new Links(sites);
        UserView users = new UserView(sites);
        ReleaseView releases = new ReleaseView(links, users, assets.digests());
        RateLimit rateLimit = new RateLimit(start);
        Routes routes = new Routes(
                new RepositoryEndpoints(new RepositoryView(links, users, start), rateLimit),
                new ReleaseEndpoints(releases, links, new WorkflowRule(workflowChanges)),
                new AssetEndpoints(releases, new Downloads(links, assets.directDownloads())),
                new GitEndpoints(new GitView(links)),
                new RulesetEndpoints(links),
                new IssueEndpoints(new IssueView(links, users), links));
        return new GitHubService(sites, tokens, repositories, routes, rateLimit);
    }
}
