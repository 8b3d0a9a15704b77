package com.plexichat.updater.deploy;

import java.util.List;

/**
 * What happens to an installation, in this order; back in the other one. Both releases are there as a whole before it
 * begins, so that nothing slow is between stop and start.
 */
final class Pipeline {
    private Pipeline() {}

    static List<RunStep> of(Surroundings with) {
        return List.of(
                new AskHooks(with), // the administrator may say no
                new BackUp(with), // while the service runs
                new StopService(with), // from here on there is no service: back means to start the former version
                new Configure(with), // what the service wrote until now stays
                new SwitchRelease(with), // one rename
                new Migrate(with), // the administrator's hooks
                new StartService(with),
                new AwaitHealth(with), // from here on there is no reason to go back
                new Commit(with));
    }
}
