package com.plexichat.updater.deploy;

import com.plexichat.updater.journal.RunKind;
import java.util.List;

/**
 * What happens to an installation, in this order; back in the other one. Both releases are there as a whole before it
 * begins, so that nothing slow is between stop and start.
 */
final class Pipeline {
    private Pipeline() {}

    static List<RunStep> of(RunKind kind, Surroundings with) {
        return kind == RunKind.ADOPT ? adoption(with) : change(with);
    }

    private static List<RunStep> change(Surroundings with) {
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

    /** The program and its data stay the same: nothing is to be agreed to, backed up or migrated. */
    private static List<RunStep> adoption(Surroundings with) {
        return List.of(
                new StopPlain(with),
                new TakeOver(with), // renames
                new SwitchRelease(with),
                new StartService(with),
                new AwaitHealth(with),
                new Commit(with));
    }
}
