package com.plexichat.updater.deploy;

import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.problem.Problem;
import com.plexichat.updater.journal.RunKind;
import com.plexichat.updater.journal.RunRecord;

/** The sentences of a run. */
final class DeployLog {
    private final ReleaseLog log;

    DeployLog(ReleaseLog log) {
        this.log = log;
    }

    void reaches(RunRecord run) {
        String version = run.to().version();
        switch (run.state()) {
            case PREPARED -> log.info("Preparing " + run.kind().text() + " to " + version + " (" + run.id() + ")");
            case STOPPED -> log.info("Stopping the service");
            case CONFIGURED ->
                log.info(
                        switch (run.kind()) {
                            case ADOPT -> "Moving what is kept to where the updater has it";
                            case DEPLOY, UPGRADE -> "Bringing new defaults into the configuration";
                            case DOWNGRADE, ROLLBACK ->
                                "Taking new defaults back out of the configuration, where the former ones are known";
                        });
            case SWITCHED -> log.info("Switching to " + version);
            case STARTED -> log.info("Starting the service");
            case HEALTHY -> log.info("Waiting until " + version + " is healthy");
            case BACKED_UP, MIGRATED -> {} // their steps say so, if there is something to do
            case COMMITTED -> log.info(version + " is healthy");
            default -> throw new IllegalStateException("a state without words: " + run.state());
        }
    }

    void warned(Problem problem) {
        log.warned(problem);
    }

    void goesBack(RunRecord run) {
        log.info("Going back to " + former(run) + ": " + run.reason());
    }

    void ended(RunEnding ending) {
        RunRecord run = ending.run();
        String former = former(run);
        switch (ending.result()) {
            case DONE -> log.ended(true, "Done: " + run.to().version() + " runs." + way(run));
            case REFUSED -> log.ended(false, "Nothing was changed: " + former + " is installed as before");
            case ROLLED_BACK -> log.ended(false, "Rolled back: " + former + " is installed as before");
            case ROLLBACK_FAILED ->
                log.ended(
                        false,
                        "The way back failed as well: the service may be down. Mend what is told, then run plexichat"
                                + " recover; no release and nothing of the data was removed");
            default -> throw new IllegalStateException("an ending without words: " + ending.result());
        }
    }

    private static String former(RunRecord run) {
        String none = run.kind() == RunKind.ADOPT ? "the plain program" : "nothing";
        return run.from().map(name -> name.version()).orElse(none);
    }

    /** A rollback after a rollback goes further back, and not forward again. */
    private static String way(RunRecord run) {
        return run.from()
                .map(former -> run.kind().goesBack()
                        ? " To have " + former.version() + " again: plexichat update upgrade --to " + former.version()
                        : " To go back to " + former.version() + ": plexichat update rollback")
                .orElse("");
    }
}
