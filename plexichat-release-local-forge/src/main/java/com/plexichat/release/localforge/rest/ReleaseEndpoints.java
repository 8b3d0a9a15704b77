package com.plexichat.release.localforge.rest;

import com.plexichat.release.localforge.http.Answer;
import com.plexichat.release.localforge.state.ForgeRepository;
import com.plexichat.release.localforge.state.NothingThere;
import com.plexichat.release.localforge.state.Release;
import com.plexichat.release.localforge.state.ReleaseDetails;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Listing, reading, creating, changing and deleting releases. */
final class ReleaseEndpoints {
    private final ReleaseView view;
    private final Links links;
    private final WorkflowRule workflows;

    ReleaseEndpoints(ReleaseView view, Links links, WorkflowRule workflows) {
        this.view = view;
        this.links = links;
        this.workflows = workflows;
    }

    Answer list(Request request) {
        ForgeRepository repository = request.repository();
        List<Release> visible = repository.releases().stream()
                .filter(each -> visible(each, request))
                .toList();
        return Page.of(request, links).answer(visible, each -> view.release(repository.name(), each));
    }

    Answer create(Request request) throws IOException {
        ForgeRepository repository = request.repository();
        ReleaseChange wish = ReleaseChange.of(request.call());
        ReleaseDetails details = workflows.checked(wish.created(repository.defaultBranch()), request);
        Release created = repository.createRelease(details, wish.makeLatest());
        return Answer.json(201, view.release(repository.name(), created))
                .with("Location", links.release(repository.name(), created.id()));
    }

    Answer get(Request request) {
        return answer(request, Optional.of(wanted(request)));
    }

    Answer byTag(Request request) {
        return answer(request, request.repository().published(request.place("tag")));
    }

    Answer latest(Request request) {
        return answer(request, request.repository().latest());
    }

    Answer update(Request request) throws IOException {
        ReleaseChange wish = ReleaseChange.of(request.call());
        long id = request.id("release_id");
        Release updated = request.repository()
                .updateRelease(id, before -> workflows.checked(wish.changed(before), request), wish.makeLatest());
        return answer(request, Optional.of(updated));
    }

    Answer delete(Request request) throws IOException {
        request.repository().deleteRelease(request.id("release_id"));
        return Answer.noContent();
    }

    Answer assets(Request request) {
        Release release = wanted(request);
        return Page.of(request, links)
                .answer(
                        release.assets(),
                        each -> view.asset(request.repository().name(), release, each));
    }

    private Answer answer(Request request, Optional<Release> release) {
        Release found = release.orElseThrow(() -> new NothingThere("release"));
        return Answer.json(200, view.release(request.repository().name(), found));
    }

    private static Release wanted(Request request) {
        Release release = request.repository().release(request.id("release_id"));
        if (!visible(release, request)) {
            throw new NothingThere("a draft, for this caller");
        }
        return release;
    }

    static boolean visible(Release release, Request request) {
        return !release.draft() || request.access().push();
    }
}
