package com.plexichat.release.goal;

import com.plexichat.release.component.ResolvedComponent;
import com.plexichat.release.metadata.ProjectFacts;
import java.util.List;

/**
 * Input of {@code sbom}.
 *
 * @param directDependencies the package URLs of what the project itself names
 */
public record SbomRequest(ProjectFacts project, List<ResolvedComponent> components, List<String> directDependencies) {
    public SbomRequest {
        components = List.copyOf(components);
        directDependencies = List.copyOf(directDependencies);
    }
}
