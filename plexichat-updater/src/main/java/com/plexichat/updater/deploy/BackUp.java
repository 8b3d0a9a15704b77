package com.plexichat.updater.deploy;

import com.plexichat.updater.journal.RunRecord;
import com.plexichat.updater.journal.RunState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Makes the backup that the configuration asks for. */
final class BackUp implements RunStep {
    private static final int PRIVATE = 0700;
    private static final int OWNER_ONLY = 0600;

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
            run.from().ifPresent(former -> {
                with.log().info("Backing up");
                String id = with.backup().apply(former.version());
                Path note = with.site().backupOf(run.id());
                with.disk().makeFolder(note.resolveSibling(""), PRIVATE);
                with.disk().write(note, id.getBytes(StandardCharsets.UTF_8), OWNER_ONLY);
            });
        }
    }

    @Override
    public void undo(RunRecord run) {
        // A backup does no harm, and one that was not finished is none.
    }
}
