package com.plexichat.release.git;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What git ignores; a folder stands for all that is in it.
 *
 * @param paths absolute and without symbolic links; as texts, since a name that this JVM's locale cannot hold is no path
 */
public record IgnoredPaths(SortedSet<String> paths) {
    public static final IgnoredPaths NONE = new IgnoredPaths(new TreeSet<>());

    /** Finds what git ignores in the repositories of some folders; a folder in no repository has nothing of the kind. */
    @FunctionalInterface
    public interface Finder {
        IgnoredPaths around(Collection<Path> folders);
    }

    public IgnoredPaths {
        paths = Collections.unmodifiableSortedSet(new TreeSet<>(paths));
    }

    /** True for a folder that is ignored as a whole, by itself or with one around it. */
    public boolean holdAllOf(String folder) {
        for (int end = folder.length(); end > 0; end = folder.lastIndexOf('/', end - 1)) {
            if (paths.contains(folder.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    /** What is ignored in a folder that is not ignored as a whole, relative to it. */
    public IgnoredPaths in(String folder) {
        String prefix = folder.endsWith("/") ? folder : folder + "/";
        SortedSet<String> names = new TreeSet<>();
        for (String path : paths.tailSet(prefix)) {
            if (!path.startsWith(prefix)) {
                break;
            }
            names.add(path.substring(prefix.length()));
        }
        return new IgnoredPaths(names);
    }
}
