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
 * that was. Of a folder that a rule is for nothing stays out: a build made it, for the package.
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
     * @param all of the repository; what is in a folder that has a rule is in no list, unless a repository inside ignores it
     * @param declared patterns; a file whose whole name is one of them is wanted, whatever git does
     */
    static IgnoredContent of(IgnoredPaths all, Path folder, Collection<String> declared) {
        return new IgnoredContent(all.in(RealPath.of(folder).toString().replace(File.separatorChar, '/')), declared);
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
