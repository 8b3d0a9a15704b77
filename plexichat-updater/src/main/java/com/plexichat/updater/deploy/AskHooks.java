package com.plexichat.updater.deploy;

import com.plexichat.updater.journal.RunRecord;
import com.plexichat.updater.journal.RunState;

/** Looks for what speaks against a change: manifests that cannot be read, defaults that cannot be merged, and hooks that refuse it. */
final class AskHooks implements RunStep {
    private final Surroundings with;

    AskHooks(Surroundings with) {
        this.with = with;
    }

    @Override
    public RunState state() {
        return RunState.PREPARED;
    }

    @Override
    public void act(RunRecord run) {
        ShippedFiles.requireReadable(with.site(), run);
        new NewDefaults(with, run).prepare();
        new Hooks(with).run("before", with.settings().hooks().before(), run);
    }

    @Override
    public void undo(RunRecord run) {
        // Nothing was changed.
    }
}
