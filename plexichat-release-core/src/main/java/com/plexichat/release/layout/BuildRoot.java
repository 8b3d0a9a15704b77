package com.plexichat.release.layout;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;

/** The outermost folder of a build: nothing of a package comes from outside of it. */
public final class BuildRoot {
    private BuildRoot() {}

    /**
     * The outermost of the folders that is around the project's; where none is, the top of its git repository. Without
     * symbolic links.
     *
     * @param known of the build, in any order; one that is not around the project does not count
     */
    public static Path of(Path project, Collection<Path> known) {
        Path folder = RealPath.of(project);
        return known.stream()
                .map(RealPath::of)
                .filter(each -> folder.startsWith(each) && !folder.equals(each))
                .min(Comparator.comparing(Path::getNameCount))
                .orElseGet(() -> repository(folder));
    }

    /** A module that is built alone knows no more of its build; itself, if there is no repository. */
    private static Path repository(Path folder) {
        for (Path each = folder; each != null; each = each.getParent()) {
            if (Files.exists(each.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
                return each;
            }
        }
        return folder;
    }
}
