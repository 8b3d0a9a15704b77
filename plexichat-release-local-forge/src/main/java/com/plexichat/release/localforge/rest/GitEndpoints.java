package com.plexichat.release.localforge.rest;

import com.plexichat.release.localforge.http.Answer;
import com.plexichat.release.localforge.state.ForgeRepository;
import com.plexichat.release.localforge.state.GitRef;
import com.plexichat.release.localforge.state.NothingThere;
import com.plexichat.release.localforge.state.TagObject;
import java.io.IOException;

/** Refs and annotated tags. */
final class GitEndpoints {
    private final GitView view;

    GitEndpoints(GitView view) {
        this.view = view;
    }

    Answer ref(Request request) {
        ForgeRepository repository = request.repository();
        GitRef ref = repository
                .ref("refs/" + request.place("ref"))
                .orElseThrow(() -> new NothingThere("ref " + request.place("ref")));
        return Answer.json(200, view.ref(repository.name(), ref));
    }

    Answer matchingRefs(Request request) {
        ForgeRepository repository = request.repository();
        return Answer.json(
                200,
                repository.refsStartingWith("refs/" + request.place("ref")).stream()
                        .map(each -> view.ref(repository.name(), each))
                        .toList());
    }

    Answer createRef(Request request) throws IOException {
        Fields fields = Fields.of(request.call());
        ForgeRepository repository = request.repository();
        GitRef created = repository.createRef(fields.required("ref"), fields.required("sha"));
        return Answer.json(201, view.ref(repository.name(), created));
    }

    Answer tag(Request request) {
        ForgeRepository repository = request.repository();
        TagObject tag = repository
                .tagObject(request.place("sha"))
                .orElseThrow(() -> new NothingThere("tag object " + request.place("sha")));
        return Answer.json(200, view.tag(repository.name(), tag));
    }
}
