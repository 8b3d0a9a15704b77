package com.plexichat.release.localforge.rest;

import com.plexichat.release.localforge.http.Answer;

/** What is asked about a repository as a whole. */
final class RepositoryEndpoints {
    private final RepositoryView view;
    private final RateLimit rateLimit;

    RepositoryEndpoints(RepositoryView view, RateLimit rateLimit) {
        this.view = view;
        this.rateLimit = rateLimit;
    }

    Answer get(Request request) {
        return Answer.json(
                200, view.of(request.repository().name(), request.repository().defaultBranch(), request.access()));
    }

    Answer rateLimit(Request request) {
        return Answer.json(200, rateLimit.overview(request.access()));
    }
}
