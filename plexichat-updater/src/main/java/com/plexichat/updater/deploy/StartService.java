package com.plexichat.updater.deploy;

import com.plexichat.updater.journal.RunRecord;
import com.plexichat.updater.journal.RunState;

/** Starts the service; to undo it is to stop what runs by now, whatever it is. */
final class StartService implements RunStep {
    private final Surroundings with;

    StartService(Surroundings with) {
        this.with = with;
    }

    @Override
    public RunState state() {
        return RunState.STARTED;
    }

    @Override
    public void act(RunRecord run) {
        with.service().start();
    }

    @Override
    public void undo(RunRecord run) {
        with.service().stop();
    }
}
