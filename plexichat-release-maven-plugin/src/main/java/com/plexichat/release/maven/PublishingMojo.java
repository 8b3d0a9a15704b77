package com.plexichat.release.maven;

import com.plexichat.release.goal.PublishPart;
import com.plexichat.release.goal.PublishRequest;
import com.plexichat.release.wiring.ReleaseGoals;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;

/** The parameters of the goals that publish, wholly or in part. */
abstract class PublishingMojo extends DestinationMojo<PublishRequest> {
    /** Lets nothing become public that prove-install did not install, file by file. */
    @Parameter(property = "plexichat.requireProof", defaultValue = "false")
    private boolean requireProof;

    /** What prove-install wrote. */
    @Parameter(
            property = "plexichat.proof",
            defaultValue = "${project.build.directory}/release/install-proof.json",
            required = true)
    private File proof;

    /** How far the goal goes. */
    protected abstract PublishPart part();

    @Override
    protected final PublishRequest request() {
        return new PublishRequest(facts(), destination(), part(), settings(), rules(), requiredProof(), dryRun);
    }

    private Optional<Path> requiredProof() {
        return requireProof ? Optional.of(proof.toPath()) : Optional.empty();
    }

    @Override
    protected final void run(ReleaseGoals goals, PublishRequest request) {
        goals.publish(network()).run(request);
    }
}
