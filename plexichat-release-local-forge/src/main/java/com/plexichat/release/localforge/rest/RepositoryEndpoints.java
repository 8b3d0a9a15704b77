package com.plexichat.release.localforge.rest;

import com.plexichat.release.localforge.http.Answer;
import java.util.Map;

/** What is asked about a repository as a whole. */
final class RepositoryEndpoints {
    private final RepositoryView view;
    private final RateLimit rateLimit;

    RepositoryEndpoints(RepositoryView view, RateLimit rateLimit) {
        this.view = view;
        this.rateLimit = rateLimit;
    }

    Answer get(Request request) {
        return Answer.json(200, view.of(request.repository(), request.access()));
    }

    /** GitHub answers 404 where it is off. */
    Answer immutableReleases(Request request) {
        return request.repository().immutableReleases()
                ? Answer.json(200, Map.of("enabled", true, "enforced_by_owner", false))
                : Errors.notFound();
    }

    Answer rateLimit(Request request) {
        return Answer.json(200, rateLimit.overview(request.access()));
    }
}
