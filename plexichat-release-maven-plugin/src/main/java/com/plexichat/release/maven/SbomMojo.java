package com.plexichat.release.maven;

import com.plexichat.release.goal.SbomRequest;
import com.plexichat.release.wiring.ReleaseGoals;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Writes the software bill of materials (CycloneDX 1.6), as JSON and XML, to {@code target/release/}. */
@Mojo(
        name = "sbom",
        defaultPhase = LifecyclePhase.PACKAGE,
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        threadSafe = true,
        configurator = CheckedConfigurator.NAME)
final class SbomMojo extends PlexichatMojo<SbomRequest> {
    @Override
    protected SbomRequest request() {
        return new SbomRequest(
                facts(),
                MavenDependencies.components(project, session.getProjects()),
                MavenDependencies.directDependencies(project));
    }

    @Override
    protected void run(ReleaseGoals goals, SbomRequest request) {
        goals.sbom().run(request);
    }
}
