package com.plexichat.release.goal;

import com.plexichat.release.archive.Compression;
import com.plexichat.release.layout.PackageLayout;
import com.plexichat.release.metadata.ProjectFacts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Input of {@code package}.
 *
 * @param root the outermost folder of the build, which every source is below
 * @param proves whether a second build has to make the same bytes before a package takes its place
 * @param extraAssets files to publish beside the package, relative to the project's folder
 */
public record PackageRequest(
        ProjectFacts project,
        Path root,
        Optional<String> archiveName,
        Optional<String> topFolder,
        PackageLayout layout,
        Compression compression,
        boolean proves,
        List<String> extraAssets) {
    public PackageRequest {
        extraAssets = List.copyOf(extraAssets);
    }
}
