package com.plexichat.updater.deploy;

import com.plexichat.release.problem.ReleaseException;
import com.plexichat.updater.journal.RunRecord;
import com.plexichat.updater.journal.RunState;
import com.plexichat.updater.settings.HookSettings;
import com.plexichat.updater.settings.HookSettings.Hook;
import java.util.List;

/** Lets the administrator's hooks bring the data to the form that the other release needs. */
final class Migrate implements RunStep {
    private final Surroundings with;

    Migrate(Surroundings with) {
        this.with = with;
    }

    @Override
    public RunState state() {
        return RunState.MIGRATED;
    }

    @Override
    public void act(RunRecord run) {
        run(run, run.kind().goesBack());
    }

    @Override
    public void undo(RunRecord run) {
        run(run, !run.kind().goesBack());
    }

    private void run(RunRecord run, boolean back) {
        HookSettings hooks = with.settings().hooks();
        if (back && run.dataRestored()) {
            with.log().skipped("what migrates the data back", "it was restored");
            return;
        }
        if (back && isIrreversible(hooks)) {
            throw new ReleaseException(Irreversible.inRun(with.site(), run));
        }
        List<Hook> chosen = back ? hooks.migrateBack() : hooks.migrate();
        if (!chosen.isEmpty()) {
            with.log().info(back ? "Migrating the data back" : "Migrating the data");
        }
        new Hooks(with).run(back ? "migrate_back" : "migrate", chosen, run);
    }

    /** True if there is a way forward for the data and none back. */
    static boolean isIrreversible(HookSettings hooks) {
        return !hooks.migrate().isEmpty() && hooks.migrateBack().isEmpty();
    }
}
