package com.plexichat.release.localforge.rest;

import static com.plexichat.release.localforge.http.Area.API;
import static com.plexichat.release.localforge.http.Area.UPLOADS;
import static com.plexichat.release.localforge.http.Area.WEB;

import java.util.List;

/** Everything the forge answers, on one screen; the first line that fits wins. */
final class Routes {
    private final List<Route> all;

    Routes(
            RepositoryEndpoints repository,
            ReleaseEndpoints releases,
            AssetEndpoints assets,
            GitEndpoints git,
            RulesetEndpoints rulesets,
            IssueEndpoints issues) {
        this.all = List.of(
                Route.of(API, "GET    /rate_limit", repository::rateLimit),
                Route.of(API, "GET    /repos/{owner}/{repo}", repository::get),
                Route.of(API, "GET    /repos/{owner}/{repo}/immutable-releases", repository::immutableReleases),
                // releases
                Route.of(API, "GET    /repos/{owner}/{repo}/releases", releases::list),
                Route.of(API, "POST   /repos/{owner}/{repo}/releases", releases::create),
                Route.of(API, "GET    /repos/{owner}/{repo}/releases/latest", releases::latest),
                Route.of(API, "GET    /repos/{owner}/{repo}/releases/tags/{tag+}", releases::byTag),
                Route.of(API, "GET    /repos/{owner}/{repo}/releases/{release_id}", releases::get),
                Route.of(API, "PATCH  /repos/{owner}/{repo}/releases/{release_id}", releases::update),
                Route.of(API, "DELETE /repos/{owner}/{repo}/releases/{release_id}", releases::delete),
                // their assets
                Route.of(API, "GET    /repos/{owner}/{repo}/releases/{release_id}/assets", releases::assets),
                Route.of(UPLOADS, "POST   /repos/{owner}/{repo}/releases/{release_id}/assets", assets::upload),
                Route.of(API, "GET    /repos/{owner}/{repo}/releases/assets/{asset_id}", assets::get),
                Route.of(API, "PATCH  /repos/{owner}/{repo}/releases/assets/{asset_id}", assets::update),
                Route.of(API, "DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}", assets::delete),
                Route.of(WEB, "GET    /{owner}/{repo}/releases/download/{tag}/{name}", assets::browse),
                // git
                Route.of(API, "GET    /repos/{owner}/{repo}/git/ref/{ref+}", git::ref),
                Route.of(API, "GET    /repos/{owner}/{repo}/git/matching-refs/{ref+}", git::matchingRefs),
                Route.of(API, "POST   /repos/{owner}/{repo}/git/refs", git::createRef),
                Route.of(API, "GET    /repos/{owner}/{repo}/git/tags/{sha}", git::tag),
                Route.of(API, "GET    /repos/{owner}/{repo}/rulesets", rulesets::list),
                Route.of(API, "GET    /repos/{owner}/{repo}/rulesets/{ruleset_id}", rulesets::get),
                // work beside commits
                Route.of(API, "GET    /repos/{owner}/{repo}/issues", issues::list));
    }

    List<Route> all() {
        return all;
    }
}
