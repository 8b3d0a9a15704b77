package com.plexichat.release.layout;

import com.plexichat.release.problem.Problem;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a layout selects of a project, in the order of the archive.
 *
 * @param folders all of them, those on the way to a file and the empty ones
 * @param leftOut what the source folders hold besides
 * @param warnings what is odd about the layout and stops nothing
 */
public record PackageContent(
        Collection<String> folders,
        List<PackageLink> links,
        List<PackageFile> files,
        List<LeftOut> leftOut,
        List<Problem> warnings) {
    public PackageContent {
        folders = List.copyOf(folders);
        links = links.stream().sorted(Comparator.comparing(PackageLink::path)).toList();
        files = List.copyOf(files);
        leftOut = List.copyOf(leftOut);
        warnings = List.copyOf(warnings);
    }

    /** True if a file has this path, or is below it. */
    public boolean fills(String target) {
        return files.stream()
                .anyMatch(file ->
                        file.target().equals(target) || file.target().startsWith(target.isEmpty() ? "" : target + "/"));
    }

    /** The paths of the links in a folder, by what each points at; the first one of several. */
    public Map<String, String> linksIn(String folder) {
        return links.stream()
                .filter(link -> link.path().startsWith(folder))
                .collect(Collectors.toMap(PackageLink::target, PackageLink::path, (one, other) -> one));
    }

    /** The same with other files in the places of these. */
    public PackageContent with(List<PackageFile> others) {
        return new PackageContent(folders, links, others, leftOut, warnings);
    }
}
