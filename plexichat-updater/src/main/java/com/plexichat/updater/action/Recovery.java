package com.plexichat.updater.action;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.updater.deploy.RunEnding;
import com.plexichat.updater.journal.Phase;
import com.plexichat.updater.journal.RunLock;
import com.plexichat.updater.journal.RunRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ends what a stop interrupted. */
public final class Recovery {
    private final Host host;

    public Recovery(Host host) {
        this.host = host;
    }

    /** @param dataRestored whether a person restored the data that nothing migrates back */
    public Answer run(boolean dataRestored) {
        RunLock lock = host.lock();
        try (lock) {
            if (dataRestored) {
                host.journal().last().ifPresent(Recovery::requireTheOlderToRun);
            }
            Optional<RunEnding> ending = host.deployments().recover(dataRestored);
            ending.ifPresent(new FirstStart(host)::after);
            return ending.map(new EndedRun(host)::answer).orElseGet(Recovery::nothingToDo);
        }
    }

    /** What was restored is not for a newer version. */
    private static void requireTheOlderToRun(RunRecord run) {
        if (run.isBeyondDoubt() && !run.kind().goesBack()) {
            throw new ReleaseException(new Problem(
                    ProblemCode.RUN_UNFINISHED,
                    "the run " + run.id() + " was stopped after " + run.to().version()
                            + " had been healthy, so that its recovery does not go back",
                    "",
                    "run plexichat rollback --data-restored, which ends it and goes back; or plexichat recover, if the"
                            + " data is that of " + run.to().version()));
        }
    }

    /** An answer if there is something to be ended, or waited for. */
    static Optional<Answer> pending(Host host) {
        return host.journal().last().filter(run -> !run.isOver()).map(run -> pending(run.id(), host.isBusy()));
    }

    private static Answer pending(String id, boolean isBusy) {
        return isBusy
                ? new Answer(Exit.BUSY, Map.of("result", "busy", "id", id), List.of("The run " + id + " is under way"))
                : new Answer(
                        Exit.REFUSED,
                        Map.of("result", "unfinished", "id", id),
                        List.of("The run " + id + " was stopped in its middle: plexichat recover ends it"));
    }

    /**
     * The same while the host boots and before the service is started, which is left to systemd. The answer is good if one
     * version is there as a whole, whichever it is.
     */
    public Answer atBoot() {
        RunLock lock = host.lock();
        try (lock) {
            LeftToSystemd service = new LeftToSystemd(host.log());
            Optional<RunEnding> ended = host.deployments(service, service).recover();
            ended.ifPresent(new FirstStart(host)::after);
            return ended.map(ending -> new EndedRun(host).answer(ending).with(exit(ending)))
                    .orElseGet(Recovery::nothingToDo);
        }
    }

    private static Exit exit(RunEnding ending) {
        return ending.result() == RunEnding.Result.ROLLBACK_FAILED ? Exit.ROLLBACK_FAILED : Exit.DONE;
    }

    private static Answer nothingToDo() {
        return Answer.nothingToDo("no run was stopped in its middle");
    }

    /** To be done before anything else is; an answer if nothing else can be done. */
    static Optional<Answer> before(Host host) {
        return host.deployments()
                .recover()
                .filter(ending -> ending.result() == RunEnding.Result.ROLLBACK_FAILED)
                .map(new EndedRun(host)::answer);
    }

    /** The same, but for a run that could not go back: it may wait for just what is restored. */
    static Optional<Answer> beforeRestore(Host host) {
        boolean isDown =
                host.journal().last().filter(run -> run.phase() == Phase.DOWN).isPresent();
        return isDown ? Optional.empty() : before(host);
    }
}
