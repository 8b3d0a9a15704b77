package com.plexichat.release.maven;

import com.plexichat.release.goal.PublishPart;
import com.plexichat.release.goal.PublishRequest;
import com.plexichat.release.wiring.ReleaseGoals;
import org.apache.maven.plugins.annotations.Parameter;

/** The parameters of the goals that publish, wholly or in part. */
abstract class PublishingMojo extends DestinationMojo<PublishRequest> {
    /** Makes a dry run without asking the server; Maven's own -o does too. */
    @Parameter(property = "plexichat.offline", defaultValue = "${settings.offline}")
    private boolean offline;

    /** How far the goal goes. */
    protected abstract PublishPart part();

    @Override
    protected final PublishRequest request() {
        return new PublishRequest(facts(), destination(), part(), settings(), dryRun, dryRun && offline);
    }

    @Override
    protected final void run(ReleaseGoals goals, PublishRequest request) {
        goals.publish(network()).run(request);
    }
}
