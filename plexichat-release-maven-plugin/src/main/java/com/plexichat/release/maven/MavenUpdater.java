package com.plexichat.release.maven;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/** The program that servers run, as Maven finds it where it found the plugin. */
record MavenUpdater(RepositorySystem repositories, MavenSession session, MavenProject project) {
    /** @throws ReleaseException if no repository has it */
    Path jar(String version) {
        DefaultArtifact updater = new DefaultArtifact("com.plexichat.release", "plexichat-updater", "jar", version);
        try {
            return repositories
                    .resolveArtifact(
                            session.getRepositorySession(),
                            new ArtifactRequest(updater, project.getRemotePluginRepositories(), "plugin"))
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException missing) {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.TRIAL_UPDATER_MISSING,
                            "the updater cannot be found: " + missing.getMessage(),
                            updater.toString(),
                            "leave -o out, or name its jar with plexichat.updater"),
                    missing);
        }
    }
}
