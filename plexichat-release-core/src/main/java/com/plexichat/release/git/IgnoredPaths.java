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

    /** Finds what git ignores. */
    @FunctionalInterface
    public interface Finder {
        /**
         * All of the repositories that the folders are in, or that are in them; a folder in none has nothing of the kind.
         *
         * @param folders absolute and without symbolic links
         */
        IgnoredPaths around(Collection<Path> folders);
    }

    public IgnoredPaths {
        paths = Collections.unmodifiableSortedSet(new TreeSet<>(paths));
    }

    /** True for one that is ignored by itself, or with a folder around it. */
    public boolean holdAllOf(String path) {
        for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            if (paths.contains(path.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    /** What is ignored in a folder though the folder is not, relative to it. */
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
