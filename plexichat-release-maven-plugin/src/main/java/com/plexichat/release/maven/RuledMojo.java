package com.plexichat.release.maven;

import com.plexichat.release.check.ReleaseRules;
import org.apache.maven.plugins.annotations.Parameter;

/** The parameters of the goals that hold a version against what was released. */
abstract class RuledMojo<R extends Record> extends PlexichatMojo<R> {
    /** Whether a stable version needs a beta of the same major and minor before it. */
    @Parameter(property = "plexichat.betaFirst", defaultValue = "true")
    private boolean betaFirst;

    /** Allows a version that is lower than one that was released of the same major and minor. */
    @Parameter(property = "plexichat.allowStepBack", defaultValue = "false")
    private boolean allowStepBack;

    protected final ReleaseRules rules() {
        return new ReleaseRules(betaFirst, allowStepBack);
    }
}
