package com.plexichat.updater.deploy;

import com.plexichat.updater.journal.RunRecord;
import com.plexichat.updater.journal.RunState;

/** Keeps what is true from now on, and clears away what only the way back needed. */
final class Commit implements RunStep {
    private final Surroundings with;

    Commit(Surroundings with) {
        this.with = with;
    }

    @Override
    public RunState state() {
        return RunState.COMMITTED;
    }

    @Override
    public void act(RunRecord run) {
        new BroughtFiles(with, run).commit();
        with.disk().remove(with.site().formerLink());
        new ProgramLinks(with).clear();
    }

    @Override
    public void undo(RunRecord run) {
        throw new IllegalStateException("a committed run is not undone; going back is a run of its own");
    }
}
