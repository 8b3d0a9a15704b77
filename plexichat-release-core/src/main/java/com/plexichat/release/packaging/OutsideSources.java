package com.plexichat.release.packaging;

import com.plexichat.release.layout.RealPath;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/** What is not of the build is no part of a release: another machine has something else there, or a secret. */
public final class OutsideSources {
    private final Path projectFolder;
    private final Path root;

    /** @param root the outermost folder of the build */
    public OutsideSources(Path projectFolder, Path root) {
        // A source that is not there is compared as it is written, below what is there.
        this.projectFolder = RealPath.of(projectFolder);
        this.root = RealPath.of(root);
    }

    /** Adds a problem for each source that is not below the root, or only by its name. */
    public void refuse(Collection<String> sources, String parameter, Problems problems) {
        sources.stream()
                .filter(source -> isOutside(projectFolder.resolve(source)))
                .map(source -> new Problem(
                        ProblemCode.LAYOUT_SOURCE_OUTSIDE,
                        "\"" + source + "\" is outside of the build, which is all below " + root,
                        parameter,
                        "let the build put it below that folder, and name it there"))
                .forEach(problems::add);
    }

    private boolean isOutside(Path source) {
        return !(Files.exists(source) ? RealPath.of(source) : planned(source.normalize())).startsWith(root);
    }

    /** Where it would be if it were made: without the symbolic links on its way, as far as that is there. */
    private static Path planned(Path source) {
        for (Path around = source.getParent(); around != null; around = around.getParent()) {
            if (Files.exists(around)) {
                return RealPath.of(around).resolve(around.relativize(source));
            }
        }
        return source;
    }
}
