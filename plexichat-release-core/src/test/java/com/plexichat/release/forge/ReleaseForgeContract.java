package com.plexichat.release.forge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.manifest.CommitId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What publishing relies on, whatever the forge; each adapter and each fake runs it. */
public abstract class ReleaseForgeContract {
    protected static final String TAG = "a.1.0-1";

    @TempDir
    Path folder;

    /** A forge without releases and tags. */
    protected abstract ReleaseForge forge();

    /** A commit that the repository has. */
    protected abstract CommitId commit();

    /** Makes a tag. */
    protected abstract void putTag(String tag, CommitId commit);

    /** The tag that the repository's page shows as the latest release. */
    protected abstract Optional<String> latestTag();

    /** Leaves an asset as a broken upload does. */
    protected abstract void breakAsset(RemoteAsset asset);

    protected final DraftText text(String title) {
        return new DraftText(TAG, Optional.of(commit()), title, "Some notes.\n", true);
    }

    private static AssetUpload upload(String name, Path file) {
        return new AssetUpload(name, "application/gzip", file, bytes -> {});
    }

    @Test
    void anEmptyRepositoryHasNothing() {
        assertThat(forge().find(TAG)).isEqualTo(RemoteState.EMPTY);
    }

    @Test
    void aDraftIsFoundByItsTagAndMakesNoTag() {
        ReleaseForge forge = forge();
        RemoteRelease draft = forge.createDraft(text("A title"));

        RemoteState state = forge.find(TAG);
        assertThat(state.tagCommit()).isEmpty();
        assertThat(state.releasesOf(TAG)).singleElement().satisfies(found -> {
            assertThat(found.id()).isEqualTo(draft.id());
            assertThat(found.draft()).isTrue();
            assertThat(found.preRelease()).isTrue();
            assertThat(found.title()).isEqualTo("A title");
            assertThat(found.target()).isEqualTo(commit().hex());
            assertThat(found.body()).isEqualTo("Some notes.\n");
            assertThat(found.assets()).isEmpty();
        });
        assertThat(state.releasesOf("a.1.0-2")).isEmpty();
    }

    @Test
    void anAssetOfADraftIsFetchedAsItWasSent() throws IOException {
        Path file = Files.writeString(folder.resolve("chat.tar.gz"), "archive");
        ReleaseForge forge = forge();
        forge.upload(forge.createDraft(text("A title")), upload("chat.tar.gz", file));
        RemoteAsset asset = forge.find(TAG).releasesOf(TAG).get(0).assets().get(0);

        Path fetched = folder.resolve("fetched");
        assertThat(forge.fetch(asset, fetched)).isEqualTo(FileDigest.of(file));
        assertThat(fetched).hasSameBinaryContentAs(file);
    }

    @Test
    void aDraftTakesAnotherText() {
        ReleaseForge forge = forge();
        RemoteRelease draft = forge.createDraft(text("A title"));
        forge.updateDraft(draft, text("Another title"));

        assertThat(forge.find(TAG).releasesOf(TAG)).singleElement().satisfies(found -> {
            assertThat(found.title()).isEqualTo("Another title");
            assertThat(found.draft()).isTrue();
        });
    }

    @Test
    void anUploadedAssetHasTheSizeAndDigestOfItsFile() throws IOException {
        ReleaseForge forge = forge();
        RemoteRelease draft = forge.createDraft(text("A title"));
        Path file = Files.writeString(folder.resolve("local-name"), "content");
        forge.upload(draft, upload("chat.tar.gz", file));

        FileDigest digest = FileDigest.of(file);
        assertThat(forge.find(TAG).releasesOf(TAG).get(0).assets())
                .singleElement()
                .satisfies(asset -> {
                    assertThat(asset.name()).isEqualTo("chat.tar.gz");
                    assertThat(asset.whole()).isTrue();
                    assertThat(asset.size()).isEqualTo(digest.size());
                    assertThat(asset.sha256()).contains(digest.sha256());
                });
    }

    @Test
    void aBrokenUploadIsSeenAndCanBeRemoved() throws IOException {
        ReleaseForge forge = forge();
        RemoteRelease draft = forge.createDraft(text("A title"));
        Path file = Files.writeString(folder.resolve("local-name"), "content");
        forge.upload(draft, upload("chat.tar.gz", file));
        breakAsset(forge.find(TAG).releasesOf(TAG).get(0).asset("chat.tar.gz").orElseThrow());

        RemoteAsset broken =
                forge.find(TAG).releasesOf(TAG).get(0).asset("chat.tar.gz").orElseThrow();
        assertThat(broken.whole()).isFalse();
        forge.removeAsset(broken);
        assertThat(forge.find(TAG).releasesOf(TAG).get(0).assets()).isEmpty();
    }

    @Test
    void makingItPublicMakesTheTagAtTheCommitOfTheDraft() {
        ReleaseForge forge = forge();
        forge.makePublic(forge.createDraft(text("A title")), text("The title"), false);

        RemoteState state = forge.find(TAG);
        assertThat(state.tagCommit()).contains(commit());
        assertThat(state.releasesOf(TAG)).singleElement().satisfies(found -> {
            assertThat(found.draft()).isFalse();
            assertThat(found.preRelease()).isTrue();
            assertThat(found.title()).isEqualTo("The title");
        });
        assertThat(latestTag()).isEmpty();
        assertThat(state.latestTag()).isEmpty();
    }

    @Test
    void whereTheTagIsThereTheDefaultBranchTakesThePlaceOfTheCommitThatADraftNamed() {
        ReleaseForge forge = forge();
        CommitId elsewhere = new CommitId("3".repeat(40));
        putTag(TAG, elsewhere);
        RemoteRelease draft = forge.createDraft(text("A title").withoutTarget());
        assertThat(draft.target()).isEqualTo("main");
        forge.updateDraft(draft, text("A title"));
        forge.updateDraft(draft, text("A title").withoutTarget());
        assertThat(forge.find(TAG).releasesOf(TAG).get(0).target()).isEqualTo("main");
        forge.updateDraft(draft, text("A title"));
        forge.makePublic(draft, text("A title").withoutTarget(), false);

        RemoteState state = forge.find(TAG);
        assertThat(state.tagCommit()).contains(elsewhere);
        assertThat(state.releasesOf(TAG).get(0).target()).isEqualTo("main");
    }

    @Test
    void onlyAReleaseThatIsToBeTheLatestBecomesIt() {
        ReleaseForge forge = forge();
        DraftText first = new DraftText("r.1.0-1", Optional.of(commit()), "One", "", false);
        DraftText second = new DraftText("r.0.9-2", Optional.of(commit()), "Two", "", false);
        forge.makePublic(forge.createDraft(first), first, true);
        forge.makePublic(forge.createDraft(second), second, false);

        assertThat(latestTag()).contains("r.1.0-1");
        assertThat(forge.find("r.0.9-2").latestTag()).contains("r.1.0-1");
        forge.markLatest(forge.find("r.0.9-2").releasesOf("r.0.9-2").get(0));
        assertThat(latestTag()).contains("r.0.9-2");
    }

    @Test
    void aReadingAgainShowsWhatWasMadeAndRemovedSince() {
        ReleaseForge forge = forge();
        RemoteRelease first = forge.createDraft(text("One"));
        RemoteState before = forge.find(TAG);
        forge.removeDraft(first);
        RemoteRelease second = forge.createDraft(text("Two"));

        assertThat(forge.refresh(TAG, before).releasesOf(TAG))
                .extracting(RemoteRelease::id)
                .containsExactly(second.id());
    }

    @Test
    void whatIsPublicIsNotRemovedAsADraft() {
        ReleaseForge forge = forge();
        RemoteRelease draft = forge.createDraft(text("A title"));
        forge.makePublic(draft, text("A title"), false);

        assertThatThrownBy(() -> forge.removeDraft(draft)).hasMessageContaining("made public meanwhile");
        assertThat(forge.find(TAG).releasesOf(TAG)).hasSize(1);
    }

    @Test
    void whatBecamePublicMeanwhileStaysPublicWithItsText() {
        ReleaseForge forge = forge();
        RemoteRelease draft = forge.createDraft(text("A title"));
        forge.makePublic(draft, text("The title"), false);

        assertThatThrownBy(() -> forge.updateDraft(draft, text("Another title")))
                .hasMessageContaining("release-draft-changed");
        assertThatThrownBy(() -> forge.makePublic(draft, text("Another title"), false))
                .hasMessageContaining("release-draft-changed");
        assertThat(forge.find(TAG).releasesOf(TAG)).singleElement().satisfies(found -> {
            assertThat(found.draft()).isFalse();
            assertThat(found.title()).isEqualTo("The title");
        });
    }

    @Test
    void aPublicReleaseGetsItsTextBackAndNothingElseChanges() {
        ReleaseForge forge = forge();
        DraftText stable = new DraftText("r.1.0-1", Optional.of(commit()), "One", "Marked.\n", false);
        forge.makePublic(forge.createDraft(stable), stable, true);
        RemoteState before = forge.find("r.1.0-1");
        RemoteRelease release = before.releasesOf("r.1.0-1").get(0);
        forge.restoreText(release, new DraftText("r.1.0-1", Optional.of(commit()), "Two", "Clean.\n", false));

        RemoteState after = forge.find("r.1.0-1");
        assertThat(after.releasesOf("r.1.0-1"))
                .singleElement()
                .usingRecursiveComparison()
                .ignoringFields("target")
                .isEqualTo(InMemoryForge.withText(release, "Two", "Clean.\n"));
        assertThat(after.latestTag()).isEqualTo(before.latestTag());
        assertThat(after.tagCommit()).isEqualTo(before.tagCommit());
    }

    @Test
    void aDraftThatAnotherRunHasWrittenIntoIsLeftAlone() {
        ReleaseForge forge = forge();
        RemoteRelease draft = forge.createDraft(text("A title"));
        forge.updateDraft(draft, new DraftText(TAG, Optional.of(commit()), "A title", "Taken over.\n", true));

        assertThatThrownBy(() -> forge.makePublic(draft, text("A title"), false))
                .hasMessageContaining("release-draft-changed");
        assertThatThrownBy(() -> forge.updateDraft(draft, text("A title")))
                .hasMessageContaining("release-draft-changed");
        assertThat(forge.find(TAG).releasesOf(TAG)).singleElement().satisfies(found -> {
            assertThat(found.draft()).isTrue();
            assertThat(found.body()).isEqualTo("Taken over.\n");
        });
    }

    @Test
    void anAssetTakesAnotherNameAndKeepsItsBytes() throws IOException {
        ReleaseForge forge = forge();
        RemoteRelease draft = forge.createDraft(text("A title"));
        Path file = Files.writeString(folder.resolve("local-name"), "content");
        forge.upload(draft, upload("chat.replacement", file));
        RemoteAsset asset = forge.find(TAG).releasesOf(TAG).get(0).assets().get(0);
        forge.renameAsset(asset, "chat.tar.gz");

        assertThat(forge.find(TAG).releasesOf(TAG).get(0).assets())
                .containsExactly(new RemoteAsset(asset.id(), "chat.tar.gz", 7, true, asset.sha256()));
    }

    @Test
    void removingAnAssetTwiceIsNoError() throws IOException {
        ReleaseForge forge = forge();
        RemoteRelease draft = forge.createDraft(text("A title"));
        forge.upload(draft, upload("chat.tar.gz", Files.writeString(folder.resolve("local-name"), "content")));
        RemoteAsset asset = forge.find(TAG).releasesOf(TAG).get(0).assets().get(0);
        forge.removeAsset(asset);
        forge.removeAsset(asset);

        assertThat(forge.find(TAG).releasesOf(TAG).get(0).assets()).isEmpty();
    }
}
