package com.plexichat.release.forge;

import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A forge whose state is changed by assignment; it keeps the names of the calls that write. */
public final class InMemoryForge implements ReleaseForge {
    /** The branch that a release names where its tag is there, and its head. */
    private static final String DEFAULT_BRANCH = "main";

    public static final CommitId HEAD = new CommitId("f".repeat(40));

    private final List<RemoteRelease> releases = new ArrayList<>();
    private final Map<String, CommitId> tags = new HashMap<>();
    private final List<String> writes = new ArrayList<>();
    private final Map<Long, Path> uploaded = new HashMap<>();
    private long lastId;
    private Optional<Long> latest = Optional.empty();

    /** Runs before each write, to change the state behind the caller's back or to fail. */
    public Runnable beforeWrite = () -> {};

    /** Runs before each upload, in its own thread. */
    public Runnable beforeUpload = () -> {};

    /** Whether a reading does not show the tag yet. */
    public BooleanSupplier hiddenTag = () -> false;

    /** Whether a reading does not tell digests. */
    public BooleanSupplier hidesDigests = () -> false;

    /** Runs after each write was carried out: a failure there is one whose outcome the caller does not know. */
    public Runnable afterWrite = () -> {};

    public void putTag(String tag, CommitId commit) {
        tags.put(tag, commit);
    }

    public void removeTag(String tag) {
        tags.remove(tag);
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
        return latest.flatMap(
                        id -> releases.stream().filter(each -> each.id() == id).findFirst())
                .map(RemoteRelease::tag);
    }

    @Override
    public synchronized RemoteState find(String tag) {
        Optional<CommitId> commit = hiddenTag.getAsBoolean() ? Optional.empty() : Optional.ofNullable(tags.get(tag));
        boolean withDigests = !hidesDigests.getAsBoolean();
        List<RemoteRelease> shown = releases.stream()
                .map(release -> withDigests ? release : withAssets(release, withoutDigests(release.assets())))
                .toList();
        return new RemoteState(shown, commit, latestTag(), Optional.empty());
    }

    @Override
    public synchronized FileDigest fetch(RemoteAsset asset, Path to) {
        try {
            Files.copy(uploaded.get(asset.id()), to);
            return FileDigest.of(to);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public RemoteState refresh(String tag, RemoteState former) {
        return find(tag);
    }

    @Override
    public synchronized RemoteRelease createDraft(DraftText text) {
        writing("create " + text.tag());
        RemoteRelease draft = new RemoteRelease(
                ++lastId,
                text.tag(),
                targetOf(text),
                text.title(),
                text.body(),
                true,
                text.preRelease(),
                false,
                "memory:" + lastId,
                "memory:upload/" + lastId,
                List.of());
        releases.add(draft);
        afterWrite.run();
        return draft;
    }

    @Override
    public void updateDraft(RemoteRelease draft, DraftText text) {
        writing("update " + text.tag());
        requireUnchanged(draft);
        updateDraftBehindTheBack(draft, text);
        afterWrite.run();
    }

    private static String targetOf(DraftText text) {
        return text.target().map(CommitId::hex).orElse(DEFAULT_BRANCH);
    }

    private void requireUnchanged(RemoteRelease seen) {
        RemoteRelease now = release(seen.id());
        if (!now.draft() || !now.body().equals(seen.body())) {
            throw new ReleaseException(new Problem(
                    ProblemCode.RELEASE_DRAFT_CHANGED, "changed meanwhile", seen.webAddress(), "run the goal again"));
        }
    }

    /** As another publisher does it. */
    public void updateDraftBehindTheBack(RemoteRelease draft, DraftText text) {
        change(
                draft.id(),
                old -> new RemoteRelease(
                        old.id(),
                        text.tag(),
                        targetOf(text),
                        text.title(),
                        text.body(),
                        true,
                        text.preRelease(),
                        false,
                        old.webAddress(),
                        old.uploadAddress(),
                        old.assets()));
    }

    @Override
    public void removeDraft(RemoteRelease draft) {
        writing("discard " + draft.tag());
        if (releases.stream().anyMatch(each -> each.id() == draft.id() && !each.draft())) {
            throw new IllegalStateException("made public meanwhile");
        }
        releases.removeIf(each -> each.id() == draft.id());
        afterWrite.run();
    }

    @Override
    public void renameAsset(RemoteAsset asset, String name) {
        writing("rename " + asset.name() + " to " + name);
        changeAsset(asset, old -> Stream.of(new RemoteAsset(old.id(), name, old.size(), old.whole(), old.sha256())));
        afterWrite.run();
    }

    @Override
    public void upload(RemoteRelease release, AssetUpload asset) {
        beforeUpload.run();
        stored(release, asset);
    }

    private synchronized void stored(RemoteRelease release, AssetUpload asset) {
        writing("upload " + asset.name());
        try {
            FileDigest digest = FileDigest.of(asset.file());
            List<RemoteAsset> assets = new ArrayList<>(release(release.id()).assets());
            assets.add(new RemoteAsset(++lastId, asset.name(), digest.size(), true, Optional.of(digest.sha256())));
            change(release.id(), old -> withAssets(old, assets));
            uploaded.put(lastId, asset.file());
            asset.sent().accept(digest.size());
            afterWrite.run();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void removeAsset(RemoteAsset asset) {
        writing("remove " + asset.name());
        changeAsset(asset, old -> Stream.empty());
        afterWrite.run();
    }

    private void changeAsset(RemoteAsset asset, Function<RemoteAsset, Stream<RemoteAsset>> change) {
        for (RemoteRelease release : List.copyOf(releases)) {
            List<RemoteAsset> assets = release.assets().stream()
                    .flatMap(each -> each.id() == asset.id() ? change.apply(each) : Stream.of(each))
                    .toList();
            change(release.id(), old -> withAssets(old, assets));
        }
    }

    @Override
    public void makePublic(RemoteRelease draft, DraftText text, boolean makeLatest) {
        writing("publish " + draft.tag());
        requireUnchanged(draft);
        tags.putIfAbsent(draft.tag(), text.target().orElse(HEAD));
        change(
                draft.id(),
                old -> new RemoteRelease(
                        old.id(),
                        old.tag(),
                        targetOf(text),
                        text.title(),
                        text.body(),
                        false,
                        text.preRelease(),
                        false,
                        old.webAddress(),
                        old.uploadAddress(),
                        old.assets()));
        if (makeLatest) {
            latest = Optional.of(draft.id());
        }
        afterWrite.run();
    }

    @Override
    public void restoreText(RemoteRelease release, DraftText text) {
        writing("restore " + release.tag());
        change(release.id(), old -> withText(old, text.title(), text.body()));
        afterWrite.run();
    }

    public static RemoteRelease withText(RemoteRelease old, String title, String body) {
        return new RemoteRelease(
                old.id(),
                old.tag(),
                old.target(),
                title,
                body,
                old.draft(),
                old.preRelease(),
                old.immutable(),
                old.webAddress(),
                old.uploadAddress(),
                old.assets());
    }

    @Override
    public void markLatest(RemoteRelease release) {
        writing("mark " + release.tag());
        latest = Optional.of(release.id());
        afterWrite.run();
    }

    private static List<RemoteAsset> withoutDigests(List<RemoteAsset> assets) {
        return assets.stream()
                .map(asset -> new RemoteAsset(asset.id(), asset.name(), asset.size(), asset.whole(), Optional.empty()))
                .toList();
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
                old.immutable(),
                old.webAddress(),
                old.uploadAddress(),
                assets);
    }

    private synchronized void writing(String call) {
        beforeWrite.run();
        writes.add(call);
    }

    private RemoteRelease release(long id) {
        return releases.stream().filter(each -> each.id() == id).findFirst().orElseThrow();
    }

    private synchronized void change(long id, UnaryOperator<RemoteRelease> change) {
        RemoteRelease old = release(id);
        releases.set(releases.indexOf(old), change.apply(old));
    }
}
