package com.plexichat.updater.deploy;

import com.plexichat.updater.journal.RunRecord;
import com.plexichat.updater.journal.RunState;

/** Waits until the new version shows that it is well. */
final class AwaitHealth implements RunStep {
    private final Surroundings with;

    AwaitHealth(Surroundings with) {
        this.with = with;
    }

    @Override
    public RunState state() {
        return RunState.HEALTHY;
    }

    @Override
    public void act(RunRecord run) {
        with.health().await(run.to().version());
    }

    @Override
    public void undo(RunRecord run) {
        // It only looked.
    }
}
