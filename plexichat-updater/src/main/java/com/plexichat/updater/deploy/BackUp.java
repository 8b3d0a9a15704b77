package com.plexichat.updater.deploy;

import com.plexichat.updater.journal.RunRecord;
import com.plexichat.updater.journal.RunState;

/** Makes the backup that the configuration asks for. */
final class BackUp implements RunStep {
    private final Surroundings with;

    BackUp(Surroundings with) {
        this.with = with;
    }

    @Override
    public RunState state() {
        return RunState.BACKED_UP;
    }

    @Override
    public void act(RunRecord run) {
        if (with.settings().backup().enabled()) {
            run.from().ifPresent(former -> with.backup().accept(former.version()));
        }
    }

    @Override
    public void undo(RunRecord run) {
        // A backup does no harm, and one that was not finished is none.
    }
}
