package com.plexichat.updater.action;

import com.plexichat.release.problem.ReleaseException;
import com.plexichat.updater.deploy.RunEnding;
import java.nio.file.Files;

/**
 * Has the host start the service at each boot once its first release was seen healthy, if {@code plexichat setup} made the
 * unit; what an administrator made is the administrator's to enable.
 */
final class FirstStart {
    private final Host host;

    FirstStart(Host host) {
        this.host = host;
    }

    /** The release runs whatever comes of it, so that a failure is no more than a warning. */
    void after(RunEnding ending) {
        if (ending.result() != RunEnding.Result.DONE
                || ending.run().from().isPresent()
                || !Files.exists(host.site().setUp())) {
            return;
        }
        try {
            host.service().enable();
            host.log().info("The service starts at each boot from now on");
        } catch (ReleaseException refused) {
            refused.problems().forEach(host.log()::warned);
        }
    }
}
