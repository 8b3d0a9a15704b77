package com.plexichat.release.layout;

import com.plexichat.release.platform.Platform;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a package consists of.
 *
 * @param libraries jars that go into {@code lib/}
 * @param emptyFolders folders that are in the package without content
 * @param links symbolic links; there are no others in a package
 * @param edits changes to JSON files on their way into the package
 */
public record PackageLayout(
        List<LayoutEntry> entries,
        List<Library> libraries,
        List<String> emptyFolders,
        List<PackageLink> links,
        List<ConfigEdit> edits) {

    /**
     * A jar under the name that it has in the package.
     *
     * @param ownBuild whether this build made it, so that traces of the machine are taken out
     */
    public record Library(String name, Path file, boolean ownBuild) {}

    public PackageLayout {
        entries = List.copyOf(entries);
        libraries = List.copyOf(libraries);
        emptyFolders = List.copyOf(emptyFolders);
        links = List.copyOf(links);
        edits = List.copyOf(edits);
    }

    /** The layout of the guides with a project's own entries: one with a default's target takes its place. */
    public static PackageLayout of(List<LayoutEntry> own, List<Library> libraries) {
        List<LayoutEntry> entries = new ArrayList<>();
        for (LayoutEntry standard : StandardLayout.ENTRIES) {
            if (own.stream().noneMatch(entry -> entry.target().equals(standard.target()))) {
                entries.add(standard);
            }
        }
        entries.addAll(own);
        return new PackageLayout(entries, libraries, StandardLayout.EMPTY_FOLDERS, List.of(), List.of());
    }

    public PackageLayout with(List<String> ownEmptyFolders, List<PackageLink> ownLinks, List<ConfigEdit> ownEdits) {
        return new PackageLayout(entries, libraries, ownEmptyFolders, ownLinks, ownEdits);
    }

    /** This layout with each library in its place changed. */
    public PackageLayout mapLibraries(UnaryOperator<Library> change) {
        return new PackageLayout(entries, libraries.stream().map(change).toList(), emptyFolders, links, edits);
    }

    /** This layout with all of that turned round whose order no package may depend on. */
    public PackageLayout backwards() {
        return new PackageLayout(backwards(entries), backwards(libraries), backwards(emptyFolders), links, edits);
    }

    private static <T> List<T> backwards(List<T> items) {
        List<T> all = new ArrayList<>(items);
        Collections.reverse(all);
        return all;
    }

    /** What of this layout is for the platform. */
    public PackageLayout of(Platform platform) {
        return new PackageLayout(
                entries.stream().filter(entry -> entry.isFor(platform)).toList(),
                libraries,
                emptyFolders,
                links,
                edits);
    }
}
