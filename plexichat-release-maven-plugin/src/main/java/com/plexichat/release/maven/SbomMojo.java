package com.plexichat.release.maven;

import com.plexichat.release.component.ResolvedGraph;
import com.plexichat.release.goal.SbomRequest;
import com.plexichat.release.wiring.ReleaseGoals;
import java.util.List;
import java.util.TreeSet;
import javax.inject.Inject;
import org.apache.maven.model.io.ModelReader;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.RepositorySystemSession;

/**
 * Writes the software bill of materials of the package (CycloneDX 1.6), as JSON and XML, to {@code target/release/}: what
 * Maven resolved, joined with what lies in the package.
 */
@Mojo(
        name = "sbom",
        defaultPhase = LifecyclePhase.PACKAGE,
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        threadSafe = true,
        configurator = CheckedConfigurator.NAME)
final class SbomMojo extends PlexichatMojo<SbomRequest> {
    private static final int ALL = 100;

    /**
     * What in the package is the project's own: patterns with commas between them, such as {@code bin/**,config/**}, below
     * the folder at the top.
     */
    @Parameter(property = "plexichat.ownContent")
    private List<String> ownContent = List.of();

    /** The least number of a hundred files of the package of which it has to be known what they are. */
    @Parameter(property = "plexichat.completeness", defaultValue = "0")
    private int completeness;

    @Inject
    private ProjectDependenciesResolver resolver;

    @Inject
    private ModelReader poms;

    @Override
    protected SbomRequest request() {
        require(this::facts, this::floor);
        return new SbomRequest(facts(), graph(), ownContent, floor());
    }

    private ResolvedGraph graph() {
        RepositorySystemSession repositories = session.getRepositorySession();
        DependencyGraph graph = DependencyGraph.of(project, repositories, resolver);
        MavenComponents components = new MavenComponents(
                project,
                session.getProjects(),
                graph,
                new PublishedPoms(repositories, project.getRemoteProjectRepositories(), poms));
        return new ResolvedGraph(components.product(), components.all(), new TreeSet<>(graph.direct()));
    }

    private int floor() {
        if (completeness < 0 || completeness > ALL) {
            throw invalid(completeness + " is not a number of a hundred", "plexichat.completeness", "write 0 to 100");
        }
        return completeness;
    }

    @Override
    protected void run(ReleaseGoals goals, SbomRequest request) {
        goals.sbom().run(request);
    }
}
