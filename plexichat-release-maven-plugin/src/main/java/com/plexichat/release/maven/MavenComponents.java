package com.plexichat.release.maven;

import com.plexichat.release.component.Component;
import com.plexichat.release.component.Component.Scope;
import com.plexichat.release.component.ComponentFile;
import com.plexichat.release.component.PackageUrl;
import com.plexichat.release.component.ResolvedComponent;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;

/**
 * What a bill of materials lists of what a project needs at run time.
 *
 * @param reactor the projects of this build
 */
record MavenComponents(MavenProject project, List<MavenProject> reactor, DependencyGraph graph, PublishedPoms poms) {
    /** What the build makes of the project, as another project would name it; empty for packaging {@code pom}. */
    Optional<PackageUrl> product() {
        return MavenDependencies.isWithoutLibraries(project)
                ? Optional.empty()
                : Optional.of(url(project.getArtifact()));
    }

    List<ResolvedComponent> all() {
        return MavenDependencies.runtime(project)
                .map(artifact -> new ResolvedComponent(component(artifact), file(artifact), graph.neededBy(artifact)))
                .toList();
    }

    private Component component(Artifact artifact) {
        PomFacts facts = reactor.stream()
                .filter(each -> MavenDependencies.isOf(artifact, each))
                .findFirst()
                .map(each -> PomFacts.of(each.getModel()))
                .orElseGet(() -> poms.facts(artifact));
        return Component.library(url(artifact))
                .with(artifact.isOptional() ? Scope.OPTIONAL : Scope.REQUIRED)
                .withLicences(facts.licences())
                .withSupplier(facts.supplier());
    }

    /** Of a package without libraries, what this build made of a module ships in another form, if at all. */
    private Optional<ComponentFile> file(Artifact artifact) {
        boolean isOwn = MavenDependencies.isOwn(artifact, reactor);
        return isOwn && MavenDependencies.isWithoutLibraries(project)
                ? Optional.empty()
                : Optional.of(new ComponentFile(artifact.getFile().toPath(), isOwn));
    }

    static PackageUrl url(Artifact artifact) {
        return PackageUrl.maven(
                artifact.getGroupId(),
                artifact.getArtifactId(),
                artifact.getBaseVersion(),
                artifact.getType(),
                MavenDependencies.classifier(artifact));
    }
}
