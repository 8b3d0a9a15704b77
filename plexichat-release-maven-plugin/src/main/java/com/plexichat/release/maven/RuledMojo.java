package com.plexichat.release.maven;

import com.plexichat.release.check.BranchRules;
import com.plexichat.release.check.ReleaseRules;
import com.plexichat.release.place.VersionPlace;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;

/** The parameters of the goals that hold a version against what was released. */
abstract class RuledMojo<R extends Record> extends PlexichatMojo<R> {
    /** Whether a stable version needs a beta of the same major and minor before it. */
    @Parameter(property = "plexichat.betaFirst", defaultValue = "true")
    private boolean betaFirst;

    /** Allows a version that is lower than one that was released of the same major and minor. */
    @Parameter(property = "plexichat.allowStepBack", defaultValue = "false")
    private boolean allowStepBack;

    /** Whether is told what old releases left behind: tags of old spellings, of other forms, and out of order. */
    @Parameter(property = "plexichat.warnOfOldTags", defaultValue = "true")
    private boolean warnOfOldTags;

    /** The branches that alpha releases come from: names and patterns, ~DEFAULT_BRANCH or ~ALL. */
    @Parameter(property = "plexichat.branches.alpha", defaultValue = "~ALL", required = true)
    private String alphaBranches;

    /** The branches that beta releases come from. */
    @Parameter(
            property = "plexichat.branches.beta",
            defaultValue = "~DEFAULT_BRANCH,release/**/*,hotfix/**/*",
            required = true)
    private String betaBranches;

    /** The branches that stable releases come from. */
    @Parameter(
            property = "plexichat.branches.stable",
            defaultValue = "~DEFAULT_BRANCH,release/**/*,hotfix/**/*",
            required = true)
    private String stableBranches;

    /** Places beside version.json that name the version: each a file, and a JSON pointer or a pattern with one group. */
    @Parameter
    private List<VersionPlaceParameter> versionPlaces = List.of();

    protected final List<VersionPlace> places() {
        return all(versionPlaces, VersionPlaceParameter::place);
    }

    protected final ReleaseRules rules() {
        BranchRules branches = BranchRules.parse(alphaBranches, betaBranches, stableBranches);
        return new ReleaseRules(betaFirst, allowStepBack, warnOfOldTags, branches);
    }
}
