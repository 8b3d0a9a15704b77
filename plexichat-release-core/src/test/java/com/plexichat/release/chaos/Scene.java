package com.plexichat.release.chaos;

import com.plexichat.release.localforge.state.Asset;
import com.plexichat.release.localforge.state.AssetName;
import com.plexichat.release.localforge.state.ForgeRepository;
import com.plexichat.release.localforge.state.Release;
import com.plexichat.release.localforge.state.ReleaseDetails;
import com.plexichat.release.publish.PublishOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What a server holds before a publisher meets its trouble. */
enum Scene {
    /** Nothing: the release makes its tag. */
    EMPTY,

    /**
     * An annotated tag, older releases, and the draft of an earlier run, in which one asset has other bytes, one is left
     * of a broken upload, one is missing, and one lies beside its replacement.
     */
    TAKEN_OVER;

    /** The files of the run that came before, if there was one. */
    Optional<PublishOrder> earlier(Path folder) throws IOException {
        if (this == EMPTY) {
            return Optional.empty();
        }
        Path before = Files.createDirectories(folder.resolve("before"));
        SixAssets.in(before);
        Files.writeString(before.resolve("chat.tar.gz"), "what an earlier build made");
        return Optional.of(SixAssets.of(before).order());
    }

    void prepare(ForgeRepository repository) {
        if (this == TAKEN_OVER) {
            String commit = SixAssets.COMMIT.hex();
            repository.putAnnotatedTag(SixAssets.TAG, commit, "A release");
            repository.putTag("r.0.9-1", commit);
            repository.createRelease(ReleaseDetails.published("r.0.9-1"));
        }
    }

    /** Spoils the draft that the earlier run left. */
    void spoil(ForgeRepository repository) {
        if (this == TAKEN_OVER) {
            Release draft = repository.releases().stream()
                    .filter(Release::draft)
                    .findFirst()
                    .orElseThrow();
            repository.markStarter(id(draft, "sbom.cdx.json"));
            repository.renameAsset(id(draft, "sbom.cdx.xml"), new AssetName("manifest.txt.replacement"), null);
        }
    }

    private static long id(Release release, String name) {
        return release.assets().stream()
                .filter(asset -> asset.fileName().equals(name))
                .mapToLong(Asset::id)
                .findFirst()
                .orElseThrow();
    }
}
