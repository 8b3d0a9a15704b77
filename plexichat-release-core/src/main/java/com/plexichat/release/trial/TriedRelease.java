package com.plexichat.release.trial;

import com.plexichat.release.forge.ReleaseForge;
import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.source.FolderSource;
import com.plexichat.release.source.OfferedFile;
import com.plexichat.release.source.OfferedRelease;
import com.plexichat.release.version.Version;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A release that takes part in a trial, wherever its files are.
 *
 * @param files as the place where they are tells them
 */
public record TriedRelease(Version version, List<OfferedFile> files, Fetch fetch) {
    /** Brings a file, which comes whole and as it was told, or not at all. */
    @FunctionalInterface
    public interface Fetch {
        FileDigest bring(OfferedFile file, Path to);
    }

    public TriedRelease {
        files = List.copyOf(files);
    }

    public static TriedRelease of(OfferedRelease release, FolderSource folder) {
        return new TriedRelease(
                release.version(), release.files(), (file, to) -> folder.fetch(file, to, file.size(), received -> {}));
    }

    /** A public release or a draft; what a broken upload left in it is no file of it. */
    public static TriedRelease of(Version version, RemoteRelease release, ReleaseForge forge) {
        List<OfferedFile> files = release.assets().stream()
                .filter(asset -> asset.whole()
                        && ReleaseIdentity.FILE_NAME.matcher(asset.name()).matches())
                .map(asset -> new OfferedFile(asset.name(), asset.size(), asset.sha256(), release.webAddress()))
                .toList();
        return new TriedRelease(
                version,
                files,
                (file, to) -> forge.fetch(release.asset(file.name()).orElseThrow(), to));
    }

    Optional<OfferedFile> file(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }
}
