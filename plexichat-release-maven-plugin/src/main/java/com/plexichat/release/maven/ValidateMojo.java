package com.plexichat.release.maven;

import com.plexichat.release.goal.ValidateRequest;
import com.plexichat.release.wiring.ReleaseGoals;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Checks that the version has a valid form and agrees with the tag and the commit. */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
final class ValidateMojo extends PlexichatMojo<ValidateRequest> {
    /** Refuses what is only a warning at the desk: uncommitted changes, and a commit without its tag. */
    @Parameter(defaultValue = "false")
    private boolean forRealPublish;

    /** Tolerates again what a real publish refuses. */
    @Parameter(property = "plexichat.dryRun", defaultValue = "false")
    private boolean dryRun;

    @Override
    protected ValidateRequest request() {
        return new ValidateRequest(facts(), forRealPublish && !dryRun);
    }

    @Override
    protected void run(ReleaseGoals goals, ValidateRequest request) {
        goals.validate().run(request);
    }
}
