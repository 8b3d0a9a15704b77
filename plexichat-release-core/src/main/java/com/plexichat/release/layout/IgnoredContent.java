package com.plexichat.release.layout;

import com.plexichat.release.git.IgnoredPaths;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Keeps out of a package what git ignores in a source folder, such as a key beside the sources, and knows afterwards what
 * that was. Where git ignores all that is there, nothing stays out: a build made it, for the package.
 */
final class IgnoredContent {
    private static final String REASON = "git ignores it";

    private final IgnoredPaths ignored;
    private final Collection<String> declared;
    private final List<String> found = new ArrayList<>();

    private IgnoredContent(IgnoredPaths ignored, Collection<String> declared) {
        this.ignored = ignored;
        this.declared = declared;
    }

    /**
     * @param all of the repository
     * @param files all of them that are in the folder
     * @param declared patterns; a file whose whole name is one of them is wanted, whatever git does
     */
    static IgnoredContent of(IgnoredPaths all, Path folder, Collection<Path> files, Collection<String> declared) {
        String place = slashed(RealPath.of(folder));
        IgnoredPaths inside = all.holdAllOf(place) ? IgnoredPaths.NONE : all.in(place);
        boolean isOutput = inside.paths().isEmpty()
                || files.stream()
                        .map(file -> slashed(folder.relativize(file)))
                        .allMatch(name -> Leftovers.contain(name) || inside.holdAllOf(name));
        return new IgnoredContent(isOutput ? IgnoredPaths.NONE : inside, declared);
    }

    private static String slashed(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }

    /** Why a file of the folder stays out; empty if git does not ignore it. */
    Optional<String> reasonAgainst(String name) {
        if (!ignored.holdAllOf(name) || declared.contains(name)) {
            return Optional.empty();
        }
        found.add(name);
        return Optional.of(REASON);
    }

    /** What stayed out. */
    List<String> found() {
        return List.copyOf(found);
    }
}
