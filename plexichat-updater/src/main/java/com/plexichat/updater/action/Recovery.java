package com.plexichat.updater.action;

import com.plexichat.updater.deploy.Deployments;
import com.plexichat.updater.deploy.RunEnding;
import com.plexichat.updater.journal.RunLock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ends what a stop interrupted. */
public final class Recovery {
    private final Host host;

    public Recovery(Host host) {
        this.host = host;
    }

    public Answer run() {
        RunLock lock = host.lock();
        try (lock) {
            return host.deployments()
                    .recover()
                    .map(Answer::of)
                    .orElseGet(() -> Answer.nothingToDo("no run was stopped in its middle"));
        }
    }

    /** An answer if there is something to be ended. */
    static Optional<Answer> pending(Host host) {
        return host.journal()
                .last()
                .filter(run -> !run.isOver())
                .map(run -> new Answer(
                        Exit.REFUSED,
                        Map.of("result", "unfinished", "id", run.id()),
                        List.of("The run " + run.id() + " was stopped in its middle: plexichat recover ends it")));
    }

    /** To be done before anything else is; an answer if nothing else can be done. */
    static Optional<Answer> before(Deployments deployments) {
        return deployments
                .recover()
                .filter(ending -> ending.result() == RunEnding.Result.ROLLBACK_FAILED)
                .map(Answer::of);
    }
}
