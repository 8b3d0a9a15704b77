package com.plexichat.updater.deploy;

import com.plexichat.updater.journal.RunRecord;
import com.plexichat.updater.journal.RunState;

/** A part of a run. After a stop in its middle it is begun again, or undone: both may be done twice. */
interface RunStep {
    /** The state that the run has when the step is done. */
    RunState state();

    /** @throws com.plexichat.release.problem.ReleaseException if the run has to go back */
    void act(RunRecord run);

    /** Undoes what {@link #act} did or may have begun. */
    void undo(RunRecord run);
}
