package com.plexichat.updater.deploy;

import com.plexichat.updater.journal.RunRecord;
import com.plexichat.updater.journal.RunState;

/** Stops the service; to undo it is to have the former version healthy again. */
final class StopService implements RunStep {
    private final Surroundings with;

    StopService(Surroundings with) {
        this.with = with;
    }

    @Override
    public RunState state() {
        return RunState.STOPPED;
    }

    @Override
    public void act(RunRecord run) {
        with.service().stop();
    }

    @Override
    public void undo(RunRecord run) {
        if (run.wasActive() && run.ranBefore().isPresent()) {
            with.service().start();
            with.health().await(run.ranBefore().get().version());
        }
    }
}
