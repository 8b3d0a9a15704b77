package com.plexichat.updater.deploy;

import com.plexichat.release.problem.Problems;
import com.plexichat.updater.journal.RunRecord;
import com.plexichat.updater.journal.RunState;
import com.plexichat.updater.site.ReleaseName;
import java.util.stream.Stream;

/**
 * Looks for what speaks against a change: manifests that cannot be read, links where folders should be, defaults that cannot
 * be merged, and hooks that refuse it.
 */
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
        requireNoLinks(run);
        new NewDefaults(with, run).prepare();
        new Hooks(with).run("before", with.settings().hooks().before(), run);
    }

    private void requireNoLinks(RunRecord run) {
        Problems problems = new Problems();
        Stream<ReleaseName> releases = Stream.concat(run.from().stream(), Stream.of(run.to()));
        problems.addAll(new LinkedFolders(with.settings(), with.site()).problems(releases));
        problems.throwIfAny();
    }

    @Override
    public void undo(RunRecord run) {
        // Nothing was changed.
    }
}
