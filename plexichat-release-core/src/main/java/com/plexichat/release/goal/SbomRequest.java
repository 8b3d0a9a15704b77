package com.plexichat.release.goal;

import com.plexichat.release.component.ResolvedGraph;
import com.plexichat.release.metadata.ProjectFacts;
import com.plexichat.release.thirdparty.LicencePolicy;
import java.nio.file.Path;
import java.util.List;

/**
 * Input of {@code sbom}.
 *
 * @param ownContent patterns of what in the package is the project's own, below the folder at the top
 * @param completeness the least number of a hundred files of which has to be known what they are
 * @param licences what is permitted
 * @param templates the project's folder of templates
 */
public record SbomRequest(
        ProjectFacts project,
        ResolvedGraph graph,
        List<String> ownContent,
        int completeness,
        LicencePolicy licences,
        Path templates) {
    public SbomRequest {
        ownContent = List.copyOf(ownContent);
    }
}
