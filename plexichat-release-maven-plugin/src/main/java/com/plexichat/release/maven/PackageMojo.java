package com.plexichat.release.maven;

import com.plexichat.release.goal.PackageRequest;
import com.plexichat.release.layout.PackageLayout;
import com.plexichat.release.wiring.ReleaseGoals;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Packs the project into a reproducible archive with its manifest and checksum, in {@code target/release/}. */
@Mojo(
        name = "package",
        defaultPhase = LifecyclePhase.PACKAGE,
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        threadSafe = true)
final class PackageMojo extends PlexichatMojo<PackageRequest> {
    /** The archive's name; {@code <product>-<version>-<platform>.tar.gz} if not set. */
    @Parameter(property = "plexichat.archiveName")
    private @Nullable String archiveName;

    /** The one folder at the top of the archive; the product if not set. */
    @Parameter(property = "plexichat.topFolder")
    private @Nullable String topFolder;

    /**
     * Files and folders beside those of the standard layout: bin, client, config, fonts, i18n, templates,
     * src/release/package, LICENSE, NOTICE.txt and README.md. One with the target of a standard one takes its place.
     */
    @Parameter
    private List<LayoutFile> layout = List.of();

    /** Files to publish beside the package, such as an installer: paths in the project, with commas between them. */
    @Parameter(property = "plexichat.assets")
    private List<String> assets = List.of();

    @Override
    protected PackageRequest request() {
        return new PackageRequest(
                facts(),
                text(archiveName),
                text(topFolder),
                PackageLayout.of(
                        layout.stream().map(LayoutFile::entry).toList(),
                        MavenDependencies.libraries(project, session.getProjects())),
                assets.stream().flatMap(asset -> text(asset).stream()).toList());
    }

    @Override
    protected void run(ReleaseGoals goals, PackageRequest request) {
        goals.packaging().run(request);
    }
}
