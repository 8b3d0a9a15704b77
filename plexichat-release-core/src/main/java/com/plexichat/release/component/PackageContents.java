package com.plexichat.release.component;

import com.plexichat.release.ahead.ReadAhead;
import com.plexichat.release.content.PackageWalk;
import com.plexichat.release.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was found in packages.
 *
 * @param files the paths of all of their files
 * @param broken files that should tell components, and cannot be read
 */
public record PackageContents(List<FoundComponent> found, List<String> files, List<Problem> broken) {
    public PackageContents {
        found = List.copyOf(found);
        files = List.copyOf(files);
        broken = List.copyOf(broken);
    }

    /** Reads each package once; with more than one, what is found is told with the name of the archive. */
    public static PackageContents of(List<Path> archives, List<ComponentReader> readers) {
        if (archives.size() == 1) {
            return of(archives.get(0), readers);
        }
        return ReadAhead.each(archives, archive -> of(archive, readers).within(String.valueOf(archive.getFileName())))
                .stream()
                .reduce(new PackageContents(List.of(), List.of(), List.of()), PackageContents::and);
    }

    private static PackageContents of(Path archive, List<ComponentReader> readers) {
        ComponentSearch search = new ComponentSearch(String.valueOf(archive.getFileName()), readers);
        PackageWalk.through(archive, List.of(search));
        return search.contents();
    }

    private PackageContents and(PackageContents other) {
        return new PackageContents(
                Stream.concat(found.stream(), other.found.stream()).toList(),
                Stream.concat(files.stream(), other.files.stream()).toList(),
                Stream.concat(broken.stream(), other.broken.stream()).toList());
    }

    private PackageContents within(String archive) {
        return new PackageContents(
                found.stream().map(each -> each.within(archive)).toList(),
                files.stream().map(path -> FoundComponent.within(archive, path)).toList(),
                broken);
    }
}
