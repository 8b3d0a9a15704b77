package com.plexichat.release.proof;

import com.plexichat.release.archive.Compression;
import com.plexichat.release.layout.PackageLayout;
import com.plexichat.release.layout.PackageLayout.Library;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.packaging.PackageNaming;
import java.nio.file.Path;
import java.util.List;

/**
 * All that the bytes of packages follow from, beside the files themselves; it means the same in any folder.
 *
 * @param projectFolder absolute
 * @param namings one for each package
 * @param layout its libraries are absolute
 */
public record PackingOrder(
        Path projectFolder,
        ReleaseIdentity identity,
        List<PackageNaming> namings,
        PackageLayout layout,
        Compression compression) {
    public PackingOrder {
        projectFolder = projectFolder.toAbsolutePath();
        namings = List.copyOf(namings);
        layout = layout.mapLibraries(
                library -> new Library(library.name(), library.file().toAbsolutePath(), library.ownBuild()));
    }

    /** The same with more or fewer threads, on which no byte may depend. */
    PackingOrder withOtherThreads() {
        int threads = compression.threads() == 1 ? 2 : compression.threads() - 1;
        return new PackingOrder(
                projectFolder, identity, namings, layout, new Compression(compression.level(), threads));
    }
}
