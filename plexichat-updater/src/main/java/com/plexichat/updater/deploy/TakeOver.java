package com.plexichat.updater.deploy;

import com.plexichat.updater.adopt.PlainFolder;
import com.plexichat.updater.journal.RunRecord;
import com.plexichat.updater.journal.RunState;

/**
 * Brings what a plain installation keeps to where a managed one has it. Its program, of which the release is a copy, goes
 * aside and is not changed, so that going back takes renames alone.
 */
final class TakeOver implements RunStep {
    private final Surroundings with;
    private final Configure configure;

    TakeOver(Surroundings with) {
        this.with = with;
        this.configure = new Configure(with);
    }

    @Override
    public RunState state() {
        return RunState.CONFIGURED;
    }

    @Override
    public void act(RunRecord run) {
        plain(run).takeOver(run.to());
        configure.act(run); // makes the kept paths that are missing
    }

    @Override
    public void undo(RunRecord run) {
        configure.undo(run);
        plain(run).giveBack(run.to());
    }

    private PlainFolder plain(RunRecord run) {
        return new PlainFolder(
                with.site(), with.settings().kept(), with.disk(), with.site().run(run.id()));
    }
}
