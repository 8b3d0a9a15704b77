package com.plexichat.updater.deploy;

import com.plexichat.updater.journal.RunRecord;
import com.plexichat.updater.journal.RunState;
import java.util.List;
import java.util.Optional;

/**
 * Brings what a release has for the kept paths into the installation: new files arrive, those that nobody edited come and go
 * with their release, edited ones stay, and the configuration is merged. The service is stopped, so that nothing that it
 * wrote is lost; and on the way back nothing is removed, but kept with what belongs to the run.
 */
final class Configure implements RunStep {
    private final Surroundings with;

    Configure(Surroundings with) {
        this.with = with;
    }

    @Override
    public RunState state() {
        return RunState.CONFIGURED;
    }

    @Override
    public void act(RunRecord run) {
        KeptPaths kept = new KeptPaths(with, run);
        List<String> missing = kept.missing();
        NewDefaults defaults = new NewDefaults(with, run);
        kept.note(missing, defaults.missing(missing));
        BroughtFiles brought = new BroughtFiles(with, run);
        Optional<ShippedFiles> shipped = run.from().map(from -> new ShippedFiles(with, run, from, brought));
        for (String path : with.settings().kept()) {
            if (missing.contains(path)) {
                kept.make(path);
            } else {
                shipped.ifPresent(files -> files.exchange(path));
                defaults.bring(path);
            }
        }
        brought.note(kept.made());
        new Hooks(with).run("validate", with.settings().hooks().validate(), run);
    }

    @Override
    public void undo(RunRecord run) {
        new FormerFiles(with, run).takeBack();
        FormerFiles.removed(with, run).takeBack();
        new KeptPaths(with, run).takeBack();
    }
}
