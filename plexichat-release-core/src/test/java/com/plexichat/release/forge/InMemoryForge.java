package com.plexichat.release.forge;

import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.manifest.CommitId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A forge whose state is changed by assignment; it keeps the names of the calls that write. */
public final class InMemoryForge implements ReleaseForge {
    private final List<RemoteRelease> releases = new ArrayList<>();
    private final Map<Long, CommitId> commits = new HashMap<>();
    private final Map<String, CommitId> tags = new HashMap<>();
    private final List<String> writes = new ArrayList<>();
    private long lastId;
    private Optional<Long> latest = Optional.empty();

    /** Runs before each write, to change the state behind the caller's back or to fail. */
    public Runnable beforeWrite = () -> {};

    public void putTag(String tag, CommitId commit) {
        tags.put(tag, commit);
    }

    public void put(RemoteRelease release) {
        releases.removeIf(each -> each.id() == release.id());
        releases.add(release);
        lastId = Math.max(lastId, release.id());
    }

    public List<RemoteRelease> releases() {
        return List.copyOf(releases);
    }

    public List<String> writes() {
        return List.copyOf(writes);
    }

    public Optional<String> latestTag() {
        return latest.map(id -> release(id).tag());
    }

    @Override
    public RemoteState find(String tag) {
        return new RemoteState(releases, Optional.ofNullable(tags.get(tag)));
    }

    @Override
    public RemoteRelease createDraft(DraftText text) {
        writing("create " + text.tag());
        RemoteRelease draft = new RemoteRelease(
                ++lastId,
                text.tag(),
                text.commit().hex(),
                text.title(),
                text.body(),
                true,
                text.preRelease(),
                "memory:" + lastId,
                "memory:upload/" + lastId,
                List.of());
        releases.add(draft);
        commits.put(lastId, text.commit());
        return draft;
    }

    @Override
    public void updateDraft(RemoteRelease draft, DraftText text) {
        writing("update " + text.tag());
        commits.put(draft.id(), text.commit());
        change(
                draft.id(),
                old -> new RemoteRelease(
                        old.id(),
                        text.tag(),
                        text.commit().hex(),
                        text.title(),
                        text.body(),
                        true,
                        text.preRelease(),
                        old.webAddress(),
                        old.uploadAddress(),
                        old.assets()));
    }

    @Override
    public void upload(RemoteRelease release, AssetUpload asset) {
        writing("upload " + asset.name());
        try {
            FileDigest digest = FileDigest.of(asset.file());
            List<RemoteAsset> assets = new ArrayList<>(release(release.id()).assets());
            assets.add(new RemoteAsset(++lastId, asset.name(), digest.size(), true, Optional.of(digest.sha256())));
            change(release.id(), old -> withAssets(old, assets));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void removeAsset(RemoteAsset asset) {
        writing("remove " + asset.name());
        for (RemoteRelease release : List.copyOf(releases)) {
            change(
                    release.id(),
                    old -> withAssets(
                            old,
                            old.assets().stream()
                                    .filter(each -> each.id() != asset.id())
                                    .toList()));
        }
    }

    @Override
    public void makePublic(RemoteRelease draft, boolean preRelease, boolean makeLatest) {
        writing("publish " + draft.tag());
        CommitId commit = commits.get(draft.id());
        if (commit != null) {
            tags.putIfAbsent(draft.tag(), commit);
        }
        change(
                draft.id(),
                old -> new RemoteRelease(
                        old.id(),
                        old.tag(),
                        old.target(),
                        old.title(),
                        old.body(),
                        false,
                        preRelease,
                        old.webAddress(),
                        old.uploadAddress(),
                        old.assets()));
        if (makeLatest) {
            latest = Optional.of(draft.id());
        }
    }

    public static RemoteRelease withAssets(RemoteRelease old, List<RemoteAsset> assets) {
        return new RemoteRelease(
                old.id(),
                old.tag(),
                old.target(),
                old.title(),
                old.body(),
                old.draft(),
                old.preRelease(),
                old.webAddress(),
                old.uploadAddress(),
                assets);
    }

    private void writing(String call) {
        beforeWrite.run();
        writes.add(call);
    }

    private RemoteRelease release(long id) {
        return releases.stream().filter(each -> each.id() == id).findFirst().orElseThrow();
    }

    private void change(long id, UnaryOperator<RemoteRelease> change) {
        RemoteRelease old = release(id);
        releases.set(releases.indexOf(old), change.apply(old));
    }
}
