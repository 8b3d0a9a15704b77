package com.plexichat.release.maven;

import com.plexichat.release.goal.DiscardRequest;
import com.plexichat.release.wiring.ReleaseGoals;
import org.apache.maven.plugins.annotations.Mojo;

/** Removes the drafts of the version that this tool made; what is public, or made by others, stays. */
@Mojo(name = "discard", threadSafe = true, configurator = CheckedConfigurator.NAME)
final class DiscardMojo extends DestinationMojo<DiscardRequest> {
    @Override
    protected DiscardRequest request() {
        return new DiscardRequest(facts(), destination(), settings(), dryRun);
    }

    @Override
    protected void run(ReleaseGoals goals, DiscardRequest request) {
        goals.discard(network()).run(request);
    }
}
