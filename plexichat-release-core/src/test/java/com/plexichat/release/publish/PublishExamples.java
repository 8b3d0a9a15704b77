package com.plexichat.release.publish;

import com.plexichat.release.forge.RemoteAsset;
import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.forge.RemoteState;
import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.version.VersionSchemes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Orders and server states for the tests of publishing. */
final class PublishExamples {
    static final CommitId COMMIT = new CommitId("1".repeat(40));
    static final CommitId OTHER_COMMIT = new CommitId("2".repeat(40));

    /** The run that the drafts here belong to. */
    static final DraftMark RUN = new DraftMark("run-1");

    private PublishExamples() {}

    static PublishOrder order(String version, PublishOrder.Asset... assets) {
        ReleaseIdentity identity = new ReleaseIdentity(
                "chat",
                VersionSchemes.find(version).orElseThrow(),
                "7",
                Instant.parse("2026-01-02T03:04:05Z"),
                COMMIT,
                "main",
                true);
        return new PublishOrder(identity, "Chat v" + version, "Notes.\n", Arrays.asList(assets), true);
    }

    static PublishOrder.Asset asset(String name) {
        return new PublishOrder.Asset(name, "text/plain", Path.of(name), digest(name));
    }

    /** An asset whose file is there. */
    static PublishOrder.Asset asset(Path folder, String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), name);
        return new PublishOrder.Asset(name, "text/plain", file, digest(name));
    }

    static FileDigest digest(String content) {
        return FileDigest.of(content.getBytes(StandardCharsets.UTF_8));
    }

    static RemoteAsset whole(String name, String content) {
        return new RemoteAsset(
                name.hashCode(),
                name,
                digest(content).size(),
                true,
                Optional.of(digest(content).sha256()));
    }

    static RemoteAsset broken(String name) {
        return new RemoteAsset(name.hashCode(), name, 0, false, Optional.empty());
    }

    static RemoteRelease draft(String version, RemoteAsset... assets) {
        return release(version, true, !version.startsWith("r"), assets);
    }

    /** A draft of a.1.0-1 that a run made. */
    static RemoteRelease draftOf(DraftMark run, long id, RemoteAsset... assets) {
        return new RemoteRelease(
                id,
                "a.1.0-1",
                COMMIT.hex(),
                "Chat va.1.0-1",
                run.addedTo("Notes.\n"),
                true,
                true,
                false,
                "https://example.org/draft/" + id,
                "https://example.org/upload",
                List.of(assets));
    }

    static RemoteRelease published(String version, RemoteAsset... assets) {
        return release(version, false, !version.startsWith("r"), assets);
    }

    static RemoteRelease stable(String version) {
        return release(version, false, false);
    }

    private static RemoteRelease release(String version, boolean draft, boolean preRelease, RemoteAsset... assets) {
        return new RemoteRelease(
                version.hashCode(),
                version,
                COMMIT.hex(),
                "Chat v" + version,
                draft ? RUN.addedTo("Notes.\r\n") : "Notes.\r\n",
                draft,
                preRelease,
                false,
                "https://example.org/" + version,
                "https://example.org/upload",
                List.of(assets));
    }

    static RemoteState remote(RemoteRelease... releases) {
        return new RemoteState(List.of(releases), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static RemoteState taggedRemote(CommitId commit, RemoteRelease... releases) {
        return new RemoteState(List.of(releases), Optional.of(commit), Optional.empty(), Optional.empty());
    }
}
