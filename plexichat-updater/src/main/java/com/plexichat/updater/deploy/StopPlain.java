package com.plexichat.updater.deploy;

import com.plexichat.updater.adopt.TakenFolder;
import com.plexichat.updater.journal.RunRecord;
import com.plexichat.updater.journal.RunState;

/** Stops the service of a plain installation; before it is started again it has its folder as before. */
final class StopPlain implements RunStep {
    private final StopService stop;
    private final TakenFolder folder;

    StopPlain(Surroundings with) {
        this.stop = new StopService(with);
        this.folder = new TakenFolder(with.site(), with.disk());
    }

    @Override
    public RunState state() {
        return stop.state();
    }

    @Override
    public void act(RunRecord run) {
        stop.act(run);
    }

    @Override
    public void undo(RunRecord run) {
        folder.lend(); // until the run is over it may have to be taken again
        stop.undo(run);
    }
}
