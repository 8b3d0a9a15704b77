package com.plexichat.release.layout;

import com.plexichat.release.git.IgnoredPaths;
import com.plexichat.release.platform.Platform;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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
 * @param ignored what git ignores, and so stays out of folders that no rule of it is for
 */
public record PackageLayout(
        List<LayoutEntry> entries,
        List<Library> libraries,
        List<String> emptyFolders,
        List<PackageLink> links,
        List<ConfigEdit> edits,
        IgnoredPaths ignored) {

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
            if (own.stream().noneMatch(entry -> entry.platforms().isEmpty() && entry.isInPlaceOf(standard))) {
                entries.add(standard);
            }
        }
        own.stream().map(StandardLayout::completed).forEach(entries::add);
        return new PackageLayout(
                entries, libraries, StandardLayout.EMPTY_FOLDERS, List.of(), List.of(), IgnoredPaths.NONE);
    }

    public PackageLayout with(List<String> ownEmptyFolders, List<PackageLink> ownLinks, List<ConfigEdit> ownEdits) {
        return new PackageLayout(entries, libraries, ownEmptyFolders, ownLinks, ownEdits, ignored);
    }

    /** This layout, without what git ignores. */
    public PackageLayout without(IgnoredPaths ignoredByGit) {
        return new PackageLayout(entries, libraries, emptyFolders, links, edits, ignoredByGit);
    }

    /** Those of the sources that are folders, without symbolic links on their way. */
    public List<Path> sourceFolders(Path projectFolder) {
        return entries.stream()
                .map(entry -> projectFolder.resolve(entry.source()))
                .filter(source -> Files.isDirectory(source, LinkOption.NOFOLLOW_LINKS))
                .map(RealPath::of)
                .toList();
    }

    /** This layout with each library in its place changed. */
    public PackageLayout mapLibraries(UnaryOperator<Library> change) {
        return new PackageLayout(entries, libraries.stream().map(change).toList(), emptyFolders, links, edits, ignored);
    }

    /** This layout with all of that turned round whose order no package may depend on. */
    public PackageLayout backwards() {
        return new PackageLayout(
                backwards(entries), backwards(libraries), backwards(emptyFolders), links, edits, ignored);
    }

    private static <T> List<T> backwards(List<T> items) {
        List<T> all = new ArrayList<>(items);
        Collections.reverse(all);
        return all;
    }

    /** The standard targets that a project fills with entries of its own for other platforms, and not for this one. */
    public List<String> standardTargetsOfOthers(Platform platform) {
        return StandardLayout.ENTRIES.stream()
                .map(LayoutEntry::target)
                .filter(target ->
                        entries.stream().anyMatch(entry -> entry.target().equals(target) && !entry.isFor(platform)))
                .toList();
    }

    /** What of this layout is for the platform; the project's own entry for it takes the place of a default. */
    public PackageLayout of(Platform platform) {
        List<LayoutEntry> its =
                entries.stream().filter(entry -> entry.isFor(platform)).toList();
        List<LayoutEntry> own = its.stream()
                .filter(entry -> !StandardLayout.ENTRIES.contains(entry))
                .toList();
        return new PackageLayout(
                its.stream()
                        .filter(entry -> own.contains(entry) || own.stream().noneMatch(each -> each.isInPlaceOf(entry)))
                        .toList(),
                libraries,
                emptyFolders,
                links.stream().filter(link -> link.isFor(platform)).toList(),
                edits.stream().filter(edit -> edit.isFor(platform)).toList(),
                ignored);
    }
}
