package com.plexichat.release.localforge.state;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One repository of the forge: the only door to its state, for the endpoints as for a test that arranges and asserts. */
public final class ForgeRepository {
    private final RepositoryName name;
    private final InstantSource clock;
    private final Identities identities;
    private final AssetFiles files;
    private final Assets assets;
    private final Refs refs = new Refs();
    private final Releases releases = new Releases();
    private final ReleaseRules rules = new ReleaseRules(releases, refs);
    private final NavigableMap<Long, TagRuleset> tagRulesets = new TreeMap<>();
    private final NavigableMap<Long, Issue> issues = new TreeMap<>();
    private boolean immutableReleases;
    private boolean archived;

    public ForgeRepository(RepositoryName name, InstantSource clock, Identities identities, AssetFiles files) {
        this.name = name;
        this.clock = clock;
        this.identities = identities;
        this.files = files;
        this.assets = new Assets(releases, identities, files);
    }

    public RepositoryName name() {
        return name;
    }

    /** Where a release goes that names no target. */
    public String defaultBranch() {
        return "main";
    }

    /** From now on a release is frozen when it is published; those already published stay as they are. */
    public synchronized void immutableReleases(boolean on) {
        immutableReleases = on;
    }

    public synchronized boolean immutableReleases() {
        return immutableReleases;
    }

    /** From now on told as archived; writes are taken all the same. */
    public synchronized void archived(boolean on) {
        archived = on;
    }

    public synchronized boolean archived() {
        return archived;
    }

    /** Sets the head of a branch. */
    public synchronized void putBranch(String branch, String commit) {
        refs.put(new GitRef(GitRef.branchName(branch), GitObject.commit(commit)));
    }

    /** Sets a lightweight tag. */
    public synchronized void putTag(String tag, String commit) {
        refs.put(new GitRef(GitRef.tagName(tag), GitObject.commit(commit)));
    }

    /** Sets an annotated tag and returns its object. */
    public synchronized TagObject putAnnotatedTag(String tag, String commit, String message) {
        TagObject object = TagObject.of(tag, message, GitObject.commit(commit), now());
        refs.add(object);
        return object;
    }

    /** Sets rules for tags, in the place of those with the same id. */
    public synchronized void putTagRuleset(TagRuleset ruleset) {
        tagRulesets.put(ruleset.id(), ruleset);
    }

    public synchronized List<TagRuleset> tagRulesets() {
        return List.copyOf(tagRulesets.values());
    }

    /** Sets an issue or a pull request, in the place of the one with the same number. */
    public synchronized void putIssue(Issue issue) {
        issues.put(issue.number(), issue);
    }

    public synchronized List<Issue> issues() {
        return List.copyOf(issues.values());
    }

    public synchronized void removeTag(String tag) {
        refs.remove(GitRef.tagName(tag));
    }

    public synchronized GitRef createRef(String fullName, String sha) {
        if (refs.find(fullName).isEmpty()) {
            checkCreation(fullName);
        }
        return refs.create(fullName, sha);
    }

    /** @param fullName as in {@code refs/tags/v1} */
    public synchronized Optional<GitRef> ref(String fullName) {
        return refs.find(fullName);
    }

    public synchronized List<GitRef> refsStartingWith(String prefix) {
        return refs.startingWith(prefix);
    }

    public synchronized Optional<TagObject> tagObject(String sha) {
        return refs.tagObject(sha);
    }

    /** The commit a tag stands for, lightweight or annotated. */
    public synchronized Optional<String> commitOfTag(String tag) {
        return refs.commitOfTag(tag);
    }

    /** The commit that a release's target means, if there is such a branch. */
    public synchronized Optional<String> commitOfTarget(String target) {
        return refs.commitOf(target);
    }

    /** Creates a release under the rules of GitHub, with the default for {@code make_latest}. */
    public Release createRelease(ReleaseDetails details) {
        return createRelease(details, null);
    }

    /** @param makeLatest what the client said; null where it said nothing */
    public synchronized Release createRelease(ReleaseDetails details, @Nullable MakeLatest makeLatest) {
        rules.check(0, details, makeLatest);
        return settle(Release.created(identities.next(), details, freezes(details), now()), makeLatest);
    }

    public synchronized Release updateRelease(
            long id, UnaryOperator<ReleaseDetails> change, @Nullable MakeLatest makeLatest) {
        Release before = release(id);
        ReleaseDetails after = change.apply(before.details());
        ReleaseRules.checkFrozen(before, after);
        rules.check(id, after, makeLatest);
        boolean freezes = before.draft() && freezes(after);
        return settle(before.changed(after, freezes, now()), makeLatest);
    }

    /** The tag stays, as on GitHub. */
    public synchronized void deleteRelease(long id) throws IOException {
        Release gone = release(id);
        releases.remove(id);
        for (Asset asset : gone.assets()) {
            files.delete(asset.id());
        }
    }

    /** All releases and drafts, newest first. */
    public synchronized List<Release> releases() {
        return releases.newestFirst();
    }

    public synchronized Optional<Release> findRelease(long id) {
        return releases.find(id);
    }

    /** @throws NothingThere if no release has the id */
    public synchronized Release release(long id) {
        return releases.get(id);
    }

    /** The published release of a tag. */
    public synchronized Optional<Release> published(String tag) {
        return releases.published(tag);
    }

    /** The drafts that wait for a tag, newest first. */
    public List<Release> drafts(String tag) {
        Predicate<Release> wanted = each -> each.draft() && each.tagName().equals(tag);
        return releases().stream().filter(wanted).toList();
    }

    public synchronized Optional<Release> latest() {
        return releases.latest();
    }

    /** Adds an asset with these bytes under the rules of GitHub. */
    public Asset addAsset(long releaseId, String fileName, byte[] bytes) {
        NewAsset wish = new NewAsset(AssetName.from(fileName), null, "application/octet-stream");
        try {
            return upload(releaseId, wish, new ByteArrayInputStream(bytes), bytes.length);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Takes the bytes in; other calls go on meanwhile and see the asset as a starter.
     *
     * @throws BrokenUpload if fewer bytes come than announced; the starter stays
     */
    public Asset upload(long releaseId, NewAsset wish, InputStream body, long announced) throws IOException {
        Asset started = begin(releaseId, wish, announced);
        return complete(started, files.store(started, body, announced));
    }

    /** @throws NothingThere if no asset has the id */
    public synchronized Asset asset(long assetId) {
        return assets.get(assetId);
    }

    /** @throws NothingThere if no asset has the id */
    public synchronized Release releaseOfAsset(long assetId) {
        return releases.ofAsset(assetId);
    }

    /** @param label the new one; null for none */
    public synchronized Asset renameAsset(long assetId, AssetName newName, @Nullable String label) {
        return assets.rename(assetId, newName, label, now());
    }

    public synchronized void deleteAsset(long assetId) throws IOException {
        assets.delete(assetId);
    }

    /** Leaves the asset as an upload that broke off would: state {@code starter}, no bytes. */
    public synchronized Asset markStarter(long assetId) {
        try {
            return assets.breakOff(assetId);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The file with an asset's bytes, counted as a download. */
    public synchronized Path download(long assetId) {
        Path file = assets.file(assetId);
        assets.replace(assetId, Asset::downloadedOnceMore);
        return file;
    }

    /** All bytes of an asset, for assertions on small ones. */
    public synchronized byte[] bytes(long assetId) {
        try {
            return Files.readAllBytes(assets.file(assetId));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private synchronized Asset begin(long releaseId, NewAsset wish, long announced) {
        return assets.begin(releaseId, wish, announced, now());
    }

    private synchronized Asset complete(Asset started, StoredFile stored) {
        return assets.replace(started.id(), asset -> asset.completed(stored, now()));
    }

    private void checkCreation(String ref) {
        if (tagRulesets.values().stream().anyMatch(ruleset -> ruleset.forbidsCreation(ref))) {
            throw new RefusedChange("Cannot create ref due to creations being restricted.");
        }
    }

    // Publishing makes the tag, which is why the rules looked at the target before.
    private Release settle(Release release, @Nullable MakeLatest makeLatest) {
        if (!release.draft() && !refs.hasTag(release.tagName())) {
            checkCreation(GitRef.tagName(release.tagName()));
            putTag(release.tagName(), refs.commitOf(release.details().target()).orElseThrow());
        }
        releases.put(release);
        releases.choose(release, makeLatest == null ? MakeLatest.TRUE : makeLatest);
        return release;
    }

    private boolean freezes(ReleaseDetails details) {
        return immutableReleases && !details.draft();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
