package com.plexichat.release.maven;

import com.plexichat.release.layout.BuildRoot;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What Maven knows of the outermost folder of a build: the folders of the parents, and the one with {@code .mvn}. */
final class MavenBuildRoot {
    private MavenBuildRoot() {}

    /** @param top the folder with {@code .mvn}, or the one that Maven was started in */
    static Path of(MavenProject project, @Nullable File top) {
        List<Path> known = new ArrayList<>();
        add(top, known);
        for (MavenProject parent = project.getParent(); parent != null; parent = parent.getParent()) {
            add(parent.getBasedir(), known);
        }
        return BuildRoot.of(project.getBasedir().toPath(), known);
    }

    /** A parent from a repository has no folder. */
    private static void add(@Nullable File folder, List<Path> known) {
        if (folder != null) {
            known.add(folder.toPath());
        }
    }
}
