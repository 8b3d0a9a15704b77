package com.plexichat.release.localforge.rest;

import com.plexichat.release.localforge.http.Answer;
import com.plexichat.release.localforge.http.Call;
import com.plexichat.release.localforge.state.Asset;
import com.plexichat.release.localforge.state.AssetName;
import com.plexichat.release.localforge.state.ForgeRepository;
import com.plexichat.release.localforge.state.NewAsset;
import com.plexichat.release.localforge.state.NothingThere;
import com.plexichat.release.localforge.state.RefusedChange;
import com.plexichat.release.localforge.state.Release;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Uploading, reading, renaming, deleting and downloading the files of releases. */
final class AssetEndpoints {
    private static final String ASSET = "ReleaseAsset";

    private final ReleaseView view;
    private final Downloads downloads;

    AssetEndpoints(ReleaseView view, Downloads downloads) {
        this.view = view;
        this.downloads = downloads;
    }

    Answer upload(Request request) throws IOException {
        Call call = request.call();
        long length = call.header("Content-Length")
                .map(Long::parseLong)
                .orElseThrow(() -> new Refusal(Errors.plain(400, "Bad Content-Length: ")));
        NewAsset wish = new NewAsset(
                AssetName.from(said(call.parameters().get("name"), "name")),
                call.parameters().get("label"),
                said(call.header("Content-Type").orElse(null), "content_type"));
        ForgeRepository repository = request.repository();
        long release = request.id("release_id");
        Asset uploaded = repository.upload(release, wish, call.body(), length);
        return Answer.json(201, view.asset(repository.name(), repository.release(release), uploaded));
    }

    Answer get(Request request) {
        Release release = release(request);
        Asset asset = request.repository().asset(request.id("asset_id"));
        boolean wantsBytes = request.call()
                .header("Accept")
                .filter(accept -> accept.startsWith("application/octet-stream"))
                .isPresent();
        return wantsBytes ? downloads.of(request.repository(), asset) : json(request, release, asset);
    }

    Answer update(Request request) throws IOException {
        Fields fields = Fields.of(request.call());
        ForgeRepository repository = request.repository();
        Asset before = repository.asset(request.id("asset_id"));
        AssetName name = fields.string("name").map(AssetName::from).orElse(before.name());
        Asset renamed =
                repository.renameAsset(before.id(), name, fields.string("label").orElse(before.label()));
        return json(request, release(request), renamed);
    }

    Answer delete(Request request) throws IOException {
        request.repository().deleteAsset(request.id("asset_id"));
        return Answer.noContent();
    }

    /** The address a browser uses: only for what is published. */
    Answer browse(Request request) {
        ForgeRepository repository = request.repository();
        Optional<Asset> asset =
                repository.published(request.place("tag")).flatMap(release -> release.asset(request.place("name")));
        return downloads.of(repository, asset.orElseThrow(() -> new NothingThere(request.path())));
    }

    private Answer json(Request request, Release release, Asset asset) {
        return Answer.json(200, view.asset(request.repository().name(), release, asset));
    }

    private static Release release(Request request) {
        Release release = request.repository().releaseOfAsset(request.id("asset_id"));
        if (!ReleaseEndpoints.visible(release, request)) {
            throw new NothingThere("an asset of a draft, for this caller");
        }
        return release;
    }

    private static String said(@Nullable String value, String field) {
        if (value == null || value.isBlank()) {
            throw RefusedChange.missing(ASSET, field);
        }
        return value;
    }
}
