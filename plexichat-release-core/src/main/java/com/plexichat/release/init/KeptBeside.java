package com.plexichat.release.init;

import com.plexichat.release.git.IgnoredPaths;
import com.plexichat.release.layout.RealPath;
import java.io.File;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** What people and tools keep beside a program, secret or large, and of no use to anybody else. */
final class KeptBeside {
    private static final Set<String> NAMES = Set.of(".env", ".venv", "__pycache__", "node_modules", "venv");

    private final Path top;
    private final NavigableSet<Path> found = new TreeSet<>();

    KeptBeside(Path top) {
        this.top = top;
    }

    void look(Path path) {
        if (NAMES.contains(String.valueOf(path.getFileName())) && !path.equals(top)) {
            found.add(top.relativize(path));
        }
    }

    /** Those that git does not ignore, relative to the top folder. */
    NavigableSet<String> takenByGit(IgnoredPaths.Finder finder) {
        if (found.isEmpty()) {
            return Collections.emptyNavigableSet();
        }
        Path real = RealPath.of(top);
        IgnoredPaths ignored = finder.around(List.of(real));
        NavigableSet<String> taken = new TreeSet<>();
        for (Path path : found) {
            if (!ignored.holdAllOf(slashed(real.resolve(path)))) {
                taken.add(slashed(path));
            }
        }
        return taken;
    }

    private static String slashed(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }
}
