package com.plexichat.release.goal;

import com.plexichat.release.bump.GitSteps;
import com.plexichat.release.check.ReleaseRules;
import com.plexichat.release.metadata.ProjectFacts;
import com.plexichat.release.place.VersionPlace;
import com.plexichat.release.version.NextVersion;
import java.util.List;

/**
 * Input of {@code bump}.
 *
 * @param places that name the version, beside {@code version.json}
 * @param unlessTagged whether a commit that has the tag of its version keeps it
 * @param undo whether a bump that was stopped is taken back
 * @param dryRun whether only is shown what would be done
 */
public record BumpRequest(
        ProjectFacts project,
        NextVersion next,
        ReleaseRules rules,
        List<VersionPlace> places,
        GitSteps git,
        boolean unlessTagged,
        boolean undo,
        boolean dryRun) {
    public BumpRequest {
        places = List.copyOf(places);
    }
}
