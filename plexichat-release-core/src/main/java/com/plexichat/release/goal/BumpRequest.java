package com.plexichat.release.goal;

import com.plexichat.release.check.ReleaseRules;
import com.plexichat.release.metadata.ProjectFacts;
import com.plexichat.release.place.VersionPlace;
import com.plexichat.release.version.NextVersion;
import java.util.List;

/**
 * Input of {@code bump}.
 *
 * @param places that name the version, beside {@code version.json}
 * @param dryRun whether only the difference is shown
 */
public record BumpRequest(
        ProjectFacts project,
        NextVersion next,
        ReleaseRules rules,
        List<VersionPlace> places,
        GitSteps git,
        boolean dryRun) {
    /**
     * What is done in git after the files are written. A push needs a tag, and a tag a commit.
     *
     * @param signs whether the tag is signed by the user's git
     * @param message of the commit, in which {@code {version}} stands for the version
     */
    public record GitSteps(boolean commits, boolean tags, boolean signs, boolean pushes, String message) {
        public GitSteps {
            tags = tags || signs || pushes;
            commits = commits || tags;
        }
    }

    public BumpRequest {
        places = List.copyOf(places);
    }
}
