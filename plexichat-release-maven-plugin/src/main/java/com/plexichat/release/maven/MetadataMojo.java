package com.plexichat.release.maven;

import com.plexichat.release.goal.MetadataOutcome;
import com.plexichat.release.goal.MetadataRequest;
import com.plexichat.release.metadata.GoPackage;
import com.plexichat.release.wiring.ReleaseGoals;
import org.apache.maven.model.Resource;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Gives version, channel, commit, branch, build number and date to the programs that are built: as Maven properties
 * {@code plexichat.build.*}, as {@code META-INF/build-info.properties} on the classpath, and as source files for Go,
 * Python, JavaScript and JSON in {@code target/build-info/}.
 */
@Mojo(
        name = "metadata",
        defaultPhase = LifecyclePhase.INITIALIZE,
        threadSafe = true,
        configurator = CheckedConfigurator.NAME)
final class MetadataMojo extends PlexichatMojo<MetadataRequest> {
    /** The import path of the Go package whose variables the flags for Go's linker set. */
    @Parameter(property = "plexichat.goPackage", defaultValue = "main", required = true)
    private String goPackage;

    @Override
    protected MetadataRequest request() {
        return new MetadataRequest(facts(), new GoPackage(goPackage));
    }

    @Override
    protected void run(ReleaseGoals goals, MetadataRequest request) {
        MetadataOutcome outcome = goals.metadata().run(request);
        project.getProperties().putAll(outcome.properties());
        Resource resources = new Resource();
        resources.setDirectory(outcome.resources().toString());
        project.addResource(resources);
        if (request.project().outputTimestamp().isEmpty()) {
            setOutputTimestamp(outcome.buildDate());
        }
    }
}
