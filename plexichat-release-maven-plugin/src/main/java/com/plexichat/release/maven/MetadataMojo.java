package com.plexichat.release.maven;

import com.plexichat.release.goal.MetadataOutcome;
import com.plexichat.release.metadata.ProjectFacts;
import com.plexichat.release.wiring.ReleaseGoals;
import org.apache.maven.model.Resource;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Gives version, channel, commit, branch, build number and date to the programs that are built: as Maven properties
 * {@code plexichat.build.*}, as {@code META-INF/build-info.properties} on the classpath, and as source files for Go,
 * Python and JavaScript in {@code target/build-info/}.
 */
@Mojo(name = "metadata", defaultPhase = LifecyclePhase.INITIALIZE, threadSafe = true)
final class MetadataMojo extends PlexichatMojo<ProjectFacts> {
    @Override
    protected ProjectFacts request() {
        return facts();
    }

    @Override
    protected void run(ReleaseGoals goals, ProjectFacts request) {
        MetadataOutcome outcome = goals.metadata().run(request);
        project.getProperties().putAll(outcome.properties());
        Resource resources = new Resource();
        resources.setDirectory(outcome.resources().toString());
        project.addResource(resources);
        if (request.outputTimestamp().isEmpty()) {
            setOutputTimestamp(outcome.buildDate());
        }
    }
}
