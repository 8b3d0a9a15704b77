package com.plexichat.release.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The outermost folder of a build: that of the parent, or of the {@code .mvn} around it. */
final class BuildRoot {
    private BuildRoot() {}

    static Path of(MavenProject project, MavenSession session) {
        Path root = outer(project.getBasedir().toPath(), session.getRequest().getMultiModuleProjectDirectory());
        for (MavenProject parent = project.getParent(); parent != null; parent = parent.getParent()) {
            root = outer(root, parent.getBasedir());
        }
        return root;
    }

    /** A parent from a repository has no folder, and a folder beside this one is not around it. */
    private static Path outer(Path folder, @Nullable File other) {
        return other != null && folder.startsWith(other.toPath()) ? other.toPath() : folder;
    }
}
