package com.plexichat.release.maven;

import com.plexichat.release.archive.Compression;
import com.plexichat.release.goal.PackageRequest;
import com.plexichat.release.layout.ConfigEdit;
import com.plexichat.release.layout.LayoutEntry;
import com.plexichat.release.layout.PackageLayout;
import com.plexichat.release.layout.PackageLink;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
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
        threadSafe = true,
        configurator = CheckedConfigurator.NAME)
final class PackageMojo extends PlexichatMojo<PackageRequest> {
    /**
     * The archive's name; {@code <product>-<version>-<platform>.tar.gz} if not set. Where there are several platforms,
     * {@code {platform}} has to be in it.
     */
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

    /** The symbolic links of the package, each with its path and where it points to; there are no others. */
    @Parameter
    private List<LayoutLink> links = List.of();

    /** Changes to JSON files on their way into the package, such as secure defaults in the configuration. */
    @Parameter
    private List<LayoutEdit> edits = List.of();

    /** Folders that are in the package without content. */
    @Parameter(property = "plexichat.emptyFolders", defaultValue = "logs")
    private List<String> emptyFolders;

    /** The level of compression, from 1 (fast) to 9 (small). */
    @Parameter(property = "plexichat.compression", defaultValue = "5")
    private int compression;

    /** How many blocks are compressed at once; as many as the machine has processors, 8 at the most, if not set. */
    @Parameter(property = "plexichat.threads")
    private @Nullable Integer threads;

    /** Whether everything is built a second time in another process, and a byte that differs stops the goal. */
    @Parameter(property = "plexichat.prove", defaultValue = "false")
    private boolean prove;

    /** Files to publish beside the package, such as an installer: paths in the project, with commas between them. */
    @Parameter(property = "plexichat.assets")
    private List<String> assets = List.of();

    @Override
    protected PackageRequest request() {
        Problems problems = new Problems();
        List<LayoutEntry> ownEntries = each(problems, () -> all(layout, LayoutFile::entry));
        List<PackageLink> ownLinks = each(problems, () -> all(links, LayoutLink::link));
        List<ConfigEdit> ownEdits = each(problems, () -> LayoutEdit.all(edits));
        problems.note(this::compression);
        problems.throwIfAny();
        return new PackageRequest(
                facts(),
                MavenBuildRoot.of(project, session.getRequest().getMultiModuleProjectDirectory()),
                text(archiveName),
                text(topFolder),
                PackageLayout.of(ownEntries, MavenDependencies.libraries(project, session.getProjects()))
                        .with(texts(emptyFolders), ownLinks, ownEdits),
                compression(),
                prove,
                texts(assets));
    }

    private Compression compression() {
        int processors = Runtime.getRuntime().availableProcessors();
        int wanted = threads == null ? Compression.threadsFor(processors) : threads;
        Problems problems = new Problems();
        if (compression < 1 || compression > Compression.HIGHEST_LEVEL) {
            problems.add(outOfRange("plexichat.compression", compression, Compression.HIGHEST_LEVEL));
        }
        if (wanted < 1 || wanted > Compression.MOST_THREADS) {
            problems.add(outOfRange("plexichat.threads", wanted, Compression.MOST_THREADS));
        }
        problems.throwIfAny();
        return new Compression(compression, wanted);
    }

    private static Problem outOfRange(String parameter, int value, int most) {
        return new Problem(
                ProblemCode.PARAMETER_INVALID,
                value + " is out of range",
                parameter,
                "name a number from 1 to " + most + ", or leave it at its default");
    }

    private static List<String> texts(List<String> parameters) {
        return parameters.stream().flatMap(each -> text(each).stream()).toList();
    }

    @Override
    protected void run(ReleaseGoals goals, PackageRequest request) {
        goals.packaging().run(request);
    }
}
