package com.plexichat.updater.doctor;

import com.plexichat.release.problem.Finding;
import com.plexichat.release.problem.ProblemCode;
import java.util.List;

/** No run is left in its middle, and the journal tells so. */
final class EndedRuns implements Check {
    private final Examined host;

    EndedRuns(Examined host) {
        this.host = host;
    }

    @Override
    public String subject() {
        return "the journal";
    }

    @Override
    public List<Finding> look() {
        return host.journal().last().filter(run -> !run.isOver()).stream()
                .map(run -> Finding.problem(
                        ProblemCode.RUN_UNFINISHED,
                        "the run " + run.id() + " is " + run.state().text() + ", and was not ended",
                        host.site().state(),
                        "wait if it is on its way, or run plexichat recover"))
                .toList();
    }
}
