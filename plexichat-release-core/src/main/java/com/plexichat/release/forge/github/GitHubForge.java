package com.plexichat.release.forge.github;

import com.plexichat.release.forge.AssetUpload;
import com.plexichat.release.forge.DraftText;
import com.plexichat.release.forge.ReleaseForge;
import com.plexichat.release.forge.RemoteAsset;
import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.forge.RemoteState;
import com.plexichat.release.forge.RepositoryName;
import com.plexichat.release.http.HttpBody;
import com.plexichat.release.http.HttpTransport;
import com.plexichat.release.json.JsonException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A repository on github.com, an Enterprise Server or any server that speaks the same API. */
public final class GitHubForge implements ReleaseForge {
    private final GitHubHttp http;
    private final RepositoryName repository;
    private final GitHubReader reader;

    /** @param token empty for reading a public repository */
    public GitHubForge(
            GitHubServer server, RepositoryName repository, Optional<String> token, HttpTransport transport) {
        this.http = new GitHubHttp(server, token, transport);
        this.repository = repository;
        this.reader = new GitHubReader(http, repository);
    }

    @Override
    public RemoteState find(String tag) {
        return reader.find(tag);
    }

    @Override
    public RemoteRelease createDraft(DraftText text) {
        return release(writer().createDraft(text));
    }

    @Override
    public void updateDraft(RemoteRelease draft, DraftText text) {
        writer().updateDraft(draft.id(), text);
    }

    @Override
    public void upload(RemoteRelease release, AssetUpload asset) {
        // The address is a template (RFC 6570): .../assets{?name,label}
        String address = release.uploadAddress().replaceFirst("\\{.*", "");
        String name = URLEncoder.encode(asset.name(), StandardCharsets.UTF_8);
        http.post(URI.create(address + "?name=" + name), asset.mediaType(), new HttpBody.File(asset.file()));
    }

    @Override
    public void removeAsset(RemoteAsset asset) {
        http.delete("/repos/" + repository + "/releases/assets/" + asset.id());
    }

    @Override
    public void makePublic(RemoteRelease draft, boolean preRelease, boolean latest) {
        writer().makePublic(draft.id(), preRelease, latest);
    }

    private RemoteRelease release(long id) {
        try {
            return GitHubReader.release(
                    http.object(http.get("/repos/" + repository + "/releases/" + id), "the new draft"));
        } catch (JsonException broken) {
            throw http.broken(broken);
        }
    }

    /** Made when something is written, so that a plan loads nothing of github-api. */
    private GitHubWriter writer() {
        return new GitHubWriter(http, repository);
    }
}
