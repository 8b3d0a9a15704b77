package com.plexichat.release.chaos;

import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.localforge.LocalForgeBuilder;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.publish.PublishOrder;
import com.plexichat.release.version.VersionSchemes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** An order of six small files, as a release of this tool has them. */
record SixAssets(PublishOrder order) {
    static final String TAG = "r.1.0-1";
    static final CommitId COMMIT = new CommitId(LocalForgeBuilder.DEFAULT_HEAD);

    private static final List<String> NAMES = List.of(
            "chat.tar.gz", "chat.tar.gz.sha256", "manifest.txt", "sbom.cdx.json", "sbom.cdx.xml", "release.json");

    /** Makes the files. */
    static SixAssets in(Path folder) throws IOException {
        for (String name : NAMES) {
            Files.writeString(folder.resolve(name), ("content of " + name + "\n").repeat(50));
        }
        return of(folder);
    }

    /** The files that are there. */
    static SixAssets of(Path folder) throws IOException {
        List<PublishOrder.Asset> assets = new ArrayList<>();
        for (String name : NAMES) {
            Path file = folder.resolve(name);
            assets.add(new PublishOrder.Asset(name, "application/octet-stream", file, FileDigest.of(file)));
        }
        ReleaseIdentity identity = new ReleaseIdentity(
                "chat",
                VersionSchemes.find(TAG).orElseThrow(),
                "7",
                Instant.parse("2026-01-02T03:04:05Z"),
                COMMIT,
                "main",
                true);
        return new SixAssets(new PublishOrder(identity, "Chat vr.1.0-1", "Notes.\n", assets, true));
    }
}
