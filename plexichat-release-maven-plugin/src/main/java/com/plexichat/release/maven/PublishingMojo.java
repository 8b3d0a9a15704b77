package com.plexichat.release.maven;

import com.plexichat.release.goal.PublishPart;
import com.plexichat.release.goal.PublishRequest;
import com.plexichat.release.wiring.ReleaseGoals;

/** The parameters of the goals that publish, wholly or in part. */
abstract class PublishingMojo extends DestinationMojo<PublishRequest> {
    /** How far the goal goes. */
    protected abstract PublishPart part();

    @Override
    protected final PublishRequest request() {
        return new PublishRequest(facts(), destination(), part(), settings(), rules(), dryRun);
    }

    @Override
    protected final void run(ReleaseGoals goals, PublishRequest request) {
        goals.publish(network()).run(request);
    }
}
