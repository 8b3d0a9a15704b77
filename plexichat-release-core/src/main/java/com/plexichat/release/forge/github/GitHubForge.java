package com.plexichat.release.forge.github;

import com.plexichat.release.forge.AssetUpload;
import com.plexichat.release.forge.DraftText;
import com.plexichat.release.forge.ForgeAccess;
import com.plexichat.release.forge.ReleaseForge;
import com.plexichat.release.forge.RemoteAsset;
import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.forge.RemoteState;
import com.plexichat.release.github.RepositoryName;
import com.plexichat.release.http.HttpBody;
import com.plexichat.release.http.HttpDownload;
import com.plexichat.release.http.HttpTransport;
import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.json.Json;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.source.GitHubFiles;
import com.plexichat.release.source.OfferedFile;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A repository on github.com, an Enterprise Server or any server that speaks the same API. */
public final class GitHubForge implements ReleaseForge {
    private final GitHubHttp http;
    private final RepositoryName repository;
    private final GitHubReader reader;
    private final GitHubFiles files;
    private @Nullable CompletableFuture<GitHubWriter> writer;

    public GitHubForge(ForgeAccess access, HttpTransport transport, HttpDownload download) {
        this.http = new GitHubHttp(access, transport);
        this.repository = access.repository();
        this.reader = new GitHubReader(http, repository);
        this.files = new GitHubFiles(http.calls(), download);
        // In the background, and only for who writes: a plan loads nothing of github-api.
        this.writer = access.writes() ? connecting() : null;
    }

    @Override
    public RemoteState find(String tag) {
        return reader.find(tag);
    }

    @Override
    public RemoteState refresh(String tag, RemoteState former) {
        return reader.refresh(tag, former);
    }

    @Override
    public FileDigest fetch(RemoteAsset asset, Path to) {
        String address = http.server().resolve(assetPath(asset)).toString();
        OfferedFile file = new OfferedFile(asset.name(), asset.size(), asset.sha256(), address);
        return files.fetch(file, to, asset.size(), received -> {});
    }

    @Override
    public RemoteRelease createDraft(DraftText text) {
        return writer().createDraft(text);
    }

    @Override
    public void updateDraft(RemoteRelease draft, DraftText text) {
        writer().updateDraft(draft, text);
    }

    @Override
    public void removeDraft(RemoteRelease draft) {
        boolean isPublic = reader.find(draft.id()).filter(now -> !now.draft()).isPresent();
        if (isPublic) {
            throw new ReleaseException(new Problem(
                    ProblemCode.RELEASE_STATE_DIFFERS,
                    "the draft of " + draft.tag() + " was made public meanwhile and is not removed",
                    draft.webAddress(),
                    "look at the release"));
        }
        http.delete("/repos/" + repository + "/releases/" + draft.id());
    }

    @Override
    public void upload(RemoteRelease release, AssetUpload asset) {
        // The address is a template (RFC 6570): .../assets{?name,label}
        String address = release.uploadAddress().replaceFirst("\\{.*", "");
        String name = URLEncoder.encode(asset.name(), StandardCharsets.UTF_8);
        http.post(
                URI.create(address + "?name=" + name),
                asset.mediaType(),
                new HttpBody.File(asset.file(), asset.sent()));
    }

    @Override
    public void renameAsset(RemoteAsset asset, String name) {
        http.patch(assetPath(asset), Json.compact(Map.of("name", name)));
    }

    @Override
    public void removeAsset(RemoteAsset asset) {
        http.delete(assetPath(asset));
    }

    @Override
    public void makePublic(RemoteRelease draft, DraftText text, boolean latest) {
        writer().makePublic(draft, text, latest);
    }

    @Override
    public void restoreText(RemoteRelease release, DraftText text) {
        writer().restoreText(release, text);
    }

    @Override
    public void markLatest(RemoteRelease release) {
        writer().markLatest(release);
    }

    private String assetPath(RemoteAsset asset) {
        return "/repos/" + repository + "/releases/assets/" + asset.id();
    }

    private synchronized GitHubWriter writer() {
        if (writer == null) {
            writer = connecting();
        }
        return writer.join();
    }

    private CompletableFuture<GitHubWriter> connecting() {
        return CompletableFuture.supplyAsync(() -> GitHubWriter.connect(http, repository));
    }
}
