package com.plexichat.updater.deploy;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.updater.journal.RunRecord;
import com.plexichat.updater.site.Installation;
import java.util.Optional;

/** What to do about data that was migrated and that nothing migrates back. */
final class Irreversible {
    private static final String ANY = "BACKUP (see plexichat backup list)";

    private Irreversible() {}

    /**
     * Where nothing was begun yet.
     *
     * @param undone the run that would be gone back from, if it is known
     */
    static Problem beforeRollback(Installation site, Optional<String> undone) {
        return problem(site, undone.flatMap(site::notedBackup).orElse(ANY), "plexichat rollback");
    }

    /** Where a run cannot go back any further. */
    static Problem inRun(Installation site, RunRecord run) {
        return problem(site, site.notedBackup(run.id()).orElse(ANY), "plexichat recover");
    }

    private static Problem problem(Installation site, String backup, String command) {
        return new Problem(
                ProblemCode.MIGRATION_IRREVERSIBLE,
                "the data was migrated, and nothing migrates it back",
                site.folder().toString(),
                "restore what the former version knows: plexichat backup restore " + backup
                        + ", and databases from the dumps in it; then run " + command
                        + " --data-restored. Or give hooks.migrate_back in update.yml, then run " + command);
    }
}
